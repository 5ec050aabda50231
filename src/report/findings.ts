import type { CheckedSettings } from '../check-run.ts';
import { type Excerpts, placeKey } from '../excerpts.ts';
import type { Finding, Severity } from '../model.ts';
import type { Checked } from '../pipeline.ts';
import { frame } from './frame.ts';
import { shortened, targetsText } from './targets.ts';

/** Findings under the path of their extension, with the lines they point at where these are known; then a line that counts. */
export function findingsText(
  checked: readonly (Checked & { readonly excerpts?: Excerpts })[],
  settings: readonly CheckedSettings[] = [],
): string {
  const blocks = [
    ...checked.map(({ path, identity, findings, targets, excerpts }) => [
      `${oneLine(path)}  ${title(identity)}`,
      ...findings.map((finding) => findingText(finding, excerpts)),
      ...(targets === undefined ? [] : [...(findings.length > 0 ? [''] : []), ...targetsText(targets)]),
    ]),
    ...settings.map(({ path, findings }) => [
      `${oneLine(path)}  settings`,
      ...findings.map((finding) => findingText(finding)),
    ]),
  ].map((lines) => lines.join('\n'));
  const all = [...checked, ...settings].flatMap(({ findings }) => findings);
  return `${blocks.join('\n\n')}\n\n${countText(all)}\n`;
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

function findingText(finding: Finding, excerpts?: Excerpts): string {
  const { severity, line, message, hint, rule, releases } = finding;
  const text = line === undefined ? undefined : excerpts?.get(placeKey(finding, line));
  const which = releases === undefined ? rule : `${rule}; ${shortened(releases)}`;
  return [
    `  ${severity.padEnd(5)}  ${oneLine(`${placeText(finding)}  ${message}`)}  (${which})`,
    ...[oneLine(hint), ...(text === undefined ? [] : frame(finding, text))].map((each) => `         ${each}`),
  ].join('\n');
}

/** `plugin-descriptor.properties:5:14` */
export function placeText({ file, line, column }: Finding): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** A value from a file could otherwise start a line of its own, and pass for one of ours. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', '\\n');
}

export const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `1 error, 0 warnings, 2 notes.` */
export function countText(findings: readonly Finding[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warn'), count('note')];
  if (findings.length === 0) return 'No findings.';
  const counts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(notes, 'note')].join(', ');
  return errors > 0 ? `${counts}. \`slipway explain <rule>\` tells more.` : `${counts}.`;
}
