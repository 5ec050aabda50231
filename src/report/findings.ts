import { cut } from '../bounded.ts';
import type { CheckedSettings } from '../check-run.ts';
import type { Checked } from '../examine.ts';
import { type Excerpts, placeKey } from '../excerpts.ts';
import type { Finding, Severity } from '../model.ts';
import { frame } from './frame.ts';
import { ruleAndReleases, targetsText } from './targets.ts';
import { wrapped } from './wrap.ts';

/** What the text is made of. */
interface Found extends Checked {
  /** The lines that the findings point at, where these are known. */
  readonly excerpts?: Excerpts;
}

/**
 * Findings under the path of their extension, with the lines they point at; then a line that counts. `columns` are those
 * of the terminal; where there is none, no line is broken.
 */
export function findingsText(
  checked: readonly Found[],
  {
    settings = [],
    columns,
  }: { readonly settings?: readonly CheckedSettings[]; readonly columns?: number | undefined } = {},
): string {
  const blocks = [
    ...checked.map(({ path, identity, findings, targets, excerpts }) => [
      wrapped(`${oneLine(path)}  ${title(identity)}`, columns, 2),
      ...findings.flatMap((finding, index) =>
        findingText(finding, findings[index - 1], { excerpts, columns }),
      ),
      ...(targets === undefined
        ? []
        : [...(findings.length > 0 ? [''] : []), ...targetsText(targets, columns)]),
    ]),
    ...settings.map(({ path, findings }) => [
      `${oneLine(path)}  settings`,
      ...findings.flatMap((finding, index) => findingText(finding, findings[index - 1], { columns })),
    ]),
  ].map((lines) => lines.join('\n'));
  const all = [...checked, ...settings].flatMap(({ findings }) => findings);
  const last = [countText(all), ...stricterText(all)].map((line) => wrapped(line, columns, 0));
  return `${[...blocks, last.join('\n')].join('\n\n')}\n`;
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
  const parts = [type, name, version].filter((part) => part !== undefined);
  return oneLine(parts.map((part) => cut(part, NAME)).join(' '));
}

/** Characters of a name: that of a descriptor can be as long as the file. */
const NAME = 80;

/** Columns before a way out and a line of a file. */
const INDENT = 9;
/** Columns of a line of a file where there is no terminal. */
const WIDE = 100;

/** What the finding before it has said already, its way out or its line, is not said again. */
function findingText(
  finding: Finding,
  before: Finding | undefined,
  { excerpts, columns }: { readonly excerpts?: Excerpts | undefined; readonly columns: number | undefined },
): readonly string[] {
  const { severity, file, line, column, message, hint, rule } = finding;
  const text = line === undefined ? undefined : excerpts?.get(placeKey(finding, line));
  const isHinted = before?.rule === rule && before.hint === hint;
  const isShown = before?.file === file && before.line === line && before.column === column;
  const fact = `  ${severity.padEnd(5)}  ${oneLine(placed(finding, message, '  '))}  (${ruleAndReleases(finding)})`;
  const margin = ' '.repeat(INDENT);
  return [
    wrapped(fact, columns, INDENT),
    ...(isHinted ? [] : [wrapped(`${margin}${oneLine(hint)}`, columns, INDENT)]),
    ...(isShown || text === undefined
      ? []
      : frame(finding, text, Math.min(columns ?? WIDE, WIDE) - INDENT).map((each) => `${margin}${each}`)),
  ];
}

/** The place, if it is a file, and what is said of it; what starts with the file's name does not tell it twice. */
export function placed(finding: Finding, said: string, between: string): string {
  const { file } = finding;
  if (file === '.') return said;
  const place = placeText(finding);
  return said.startsWith(`${file} `) ? `${place}${said.slice(file.length)}` : `${place}${between}${said}`;
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

/** Whoever asks Elasticsearch's installer about these may hear otherwise. */
export function stricterText(findings: readonly Finding[]): readonly string[] {
  const refusing = findings.filter(({ stricter, severity }) => stricter === true && severity === 'error');
  const ids = [...new Set(refusing.map(({ rule }) => rule))];
  return ids.length === 0
    ? []
    : [`Rules that can be stricter than Elasticsearch's own reader, installer or parser: ${ids.join(', ')}.`];
}
