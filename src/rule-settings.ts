import ignore from 'ignore';
import type { RuleSetting } from './config-schema.ts';
import type { Severity } from './model.ts';

/**
 * What the user made of each rule, by id. `warn` lowers what would be an error. `error` lifts what would be a warning;
 * a note stays a note, for it is not a judgement. An id that names no rule is the caller's business.
 */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** A part of the settings that can be of use or not: a rule, or one of its patterns. */
export interface SettingPart {
  readonly rule: string;
  readonly pattern: string | undefined;
}

/** Is no finding of the rule wanted, wherever it is. */
export function isOff(setting: RuleSettings[string] | undefined): boolean {
  return setting === 'off' || (typeof setting === 'object' && setting.level === 'off' && !setting.files);
}

/** Every part of the settings, in their order. */
export function settingParts(settings: RuleSettings): readonly SettingPart[] {
  return Object.entries(settings).flatMap(([rule, setting]) => {
    const files = typeof setting === 'object' ? setting.files : undefined;
    return (files ?? [undefined]).map((pattern) => ({ rule, pattern }));
  });
}

/** One text for each part, to be remembered by. */
export function partKey({ rule, pattern }: SettingPart): string {
  return pattern === undefined ? rule : `${rule} ${pattern}`;
}

/** What becomes of findings of one rule, and which part of its setting says so; no part where they stay what they are. */
export interface Outcome {
  readonly severity: Severity | 'off';
  readonly changedBy: string | undefined;
}

/** A rule's setting -> what becomes of a finding in this file, of this severity. Patterns are compiled once. */
export function outcomes(
  rule: string,
  setting: RuleSettings[string] | undefined,
): (file: string, own: Severity) => Outcome {
  if (setting === undefined) return (_file, own) => ({ severity: own, changedBy: undefined });
  const { level, files } = typeof setting === 'string' ? { level: setting, files: undefined } : setting;
  const patterns = ignore({ ignorecase: false }).add(
    (files ?? []).map((pattern) => ({ pattern, mark: pattern })),
  );
  return (file, own) => {
    const isPath = ignore.isPathValid(file);
    const tested = files !== undefined && isPath ? patterns.test(file) : undefined;
    const applies = files === undefined || tested?.ignored === true;
    const severity = !applies || (own === 'note' && level !== 'off') ? own : level;
    // A pattern that starts with `!` is of use where it takes a file back; the library does not tell which it was.
    const taken = tested?.unignored === true ? files?.findLast((each) => takesBack(each, file)) : undefined;
    const isOfUse = severity !== own || taken !== undefined;
    const pattern = taken ?? tested?.rule?.mark;
    return { severity, changedBy: isOfUse ? partKey({ rule, pattern }) : undefined };
  };
}

function takesBack(pattern: string, file: string): boolean {
  return pattern.startsWith('!') && ignore({ ignorecase: false }).add(pattern.slice(1)).ignores(file);
}
