import type { Finding, Severity } from '../model.ts';
import type { Checked } from '../pipeline.ts';

/** Findings under the path of their extension, then a line that counts. */
export function findingsText(checked: readonly Checked[]): string {
  const blocks = checked.map(({ path, identity, findings }) =>
    [`${oneLine(path)}  ${title(identity)}`, ...findings.map(findingText)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n\n${countText(checked.flatMap(({ findings }) => findings))}\n`;
}

/** `plugin analysis-demo 9.5.2` */
export function title({
  type,
  name,
  version,
}: {
  readonly type: string;
  readonly name: string;
  readonly version: string | undefined;
}): string {
  return oneLine([type, name, version].filter((part) => part !== undefined).join(' '));
}

function findingText({ severity, file, line, column, message, hint, rule }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `  ${severity.padEnd(5)}  ${oneLine(`${place}  ${message}`)}  (${rule})\n         ${oneLine(hint)}`;
}

/** A value from a file could otherwise start a line of its own, and pass for one of ours. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', '\\n');
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function countText(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warn'), count('note')];
  if (findings.length === 0) return 'No findings.';
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')].join(', ');
  return errors > 0 ? `${counts}. \`slipway explain <rule>\` tells more.` : `${counts}.`;
}
