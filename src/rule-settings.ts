import ignore from 'ignore';
import type { RulePart, RuleSetting } from './config-schema.ts';
import type { Severity } from './model.ts';

/**
 * What the user made of each rule, by id. `warn` lowers what would be an error. `error` lifts what would be a warning;
 * a note stays a note, for it is not a judgement. An id that names no rule is the caller's business.
 */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A part of the settings that can be of use or not: a rule, an object of its list, or one of the patterns of these. */
export interface SettingPart {
  readonly rule: string;
  /** Which of a list, from 0; undefined when there is no list. */
  readonly index: number | undefined;
  readonly pattern: string | undefined;
}

/** Is no finding of the rule wanted, wherever it is. */
export function isOff(setting: RuleSettings[string] | undefined): boolean {
  const parts = partsOf(setting);
  const last = parts.findLastIndex(({ files }) => files === undefined);
  return last >= 0 && parts.slice(last).every(({ level }) => level === 'off');
}

/** Every part of the settings, in their order. */
export function settingParts(settings: RuleSettings): readonly SettingPart[] {
  return Object.entries(settings).flatMap(([rule, setting]) =>
    partsOf(setting).flatMap(({ files = [undefined] }, place) => {
      const index = Array.isArray(setting) ? place : undefined;
      return files.map((pattern) => ({ rule, index, pattern }));
    }),
  );
}

/** One text for each part, to be remembered by. */
export function partKey({ rule, index, pattern }: SettingPart): string {
  const setting = index === undefined ? rule : `${rule}[${index}]`;
  return pattern === undefined ? setting : `${setting} ${pattern}`;
}

/** What becomes of findings of one rule, and which part of its setting says so; no part where they stay what they are. */
export interface Outcome {
  readonly severity: Severity | 'off';
  readonly changedBy: string | undefined;
}

/**
 * A rule's setting -> what becomes of a finding in this file, of this severity. Of a list, the last object that means the
 * file counts. Patterns are compiled once.
 */
export function outcomes(
  rule: string,
  setting: RuleSettings[string] | undefined,
): (file: string, own: Severity) => Outcome {
  const each = partsOf(setting).map((part, place) =>
    outcomesOf(part, { rule, index: Array.isArray(setting) ? place : undefined }),
  );
  return (file, own) => {
    const outcome = each.map((one) => one(file, own)).findLast((one) => one !== undefined);
    return outcome ?? { severity: own, changedBy: undefined };
  };
}

function partsOf(setting: RuleSettings[string] | undefined): readonly RulePart[] {
  if (setting === undefined) return [];
  if (typeof setting === 'string') return [{ level: setting }];
  return Array.isArray(setting) ? setting : [setting];
}

/** The same for one object; undefined where it does not mean the file. */
function outcomesOf(
  { level, files }: RulePart,
  named: Omit<SettingPart, 'pattern'>,
): (file: string, own: Severity) => Outcome | undefined {
  const patterns = ignore({ ignorecase: false }).add(
    (files ?? []).map((pattern) => ({ pattern, mark: pattern })),
  );
  return (file, own) => {
    const isPath = ignore.isPathValid(file);
    const tested = files !== undefined && isPath ? patterns.test(file) : undefined;
    // A pattern that starts with `!` is of use where it takes a file back; the library does not tell which it was.
    const taken = tested?.unignored === true ? files?.findLast((each) => takesBack(each, file)) : undefined;
    if (taken !== undefined) return { severity: own, changedBy: partKey({ ...named, pattern: taken }) };
    if (files !== undefined && tested?.ignored !== true) return undefined;
    const severity = own === 'note' && level !== 'off' ? own : level;
    const pattern = tested?.rule?.mark;
    return { severity, changedBy: severity === own ? undefined : partKey({ ...named, pattern }) };
  };
}

function takesBack(pattern: string, file: string): boolean {
  return pattern.startsWith('!') && ignore({ ignorecase: false }).add(pattern.slice(1)).ignores(file);
}
