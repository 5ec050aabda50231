import { bounded } from './bounded.ts';
import { type BundleFiles, readBundle } from './bundle-files.ts';
import { byteOrder } from './byte-order.ts';
import { capped } from './capped.ts';
import { remarksForEach, type TargetedRemark } from './each-target.ts';
import { ownTarget, type Target } from './elasticsearch/target.ts';
import { SlipwayError } from './errors.ts';
import type { Reading } from './formats/reading.ts';
import type { Identified } from './identify.ts';
import { readJars } from './jars.ts';
import type { ArchiveFacts, ExtensionType, Finding, Identity, Source } from './model.ts';
import { isOff, outcomes, type RuleSettings } from './rule-settings.ts';
import { rules } from './rules/index.ts';
import type { Other, Rule, SettingUse, SourceRule } from './rules/rule.ts';
import type { Told } from './take.ts';

/** How a check is done, beside what is checked. */
export interface Judging {
  readonly settings: RuleSettings;
  /** None where no single release is meant. */
  readonly targets: readonly Target[];
  /** Is told each part of the settings that changes a finding. Then rules that are off run too, to know. */
  readonly used?: Set<string>;
  /** What is known of a bundle's files beside themselves. */
  readonly told?: Told;
  /** The other plugins of the same cluster. */
  readonly others?: readonly Other[];
}

/** `checkEach` for one target: by default the release that the extension itself is for. */
export function check(
  source: Source,
  identified: Identified,
  settings: RuleSettings = {},
  target: Target | undefined = ownTarget(identified.identity),
): Promise<readonly Finding[]> {
  return checkEach(source, identified, { settings, targets: target === undefined ? [] : [target] });
}

/**
 * Source -> what the rules that read it have to say, in the registry's order, then by path, line and column; of a rule
 * that has very much to say, no more than a person reads. What is true of some targets only names their releases.
 * `SETTINGS` when every rule for the extension's type is off: a check of nothing must not look like one without findings.
 */
export async function checkEach(
  source: Source,
  identified: Identified,
  judging: Judging,
): Promise<readonly Finding[]> {
  const { sayings } = await judge(source, identified, judging);
  const releases = judging.targets.map(({ release }) => release);
  return sayings.flatMap(({ findings }) => capped(findings, releases));
}

/** What one rule says of a source, in order. */
export interface Saying {
  readonly rule: SourceRule;
  readonly findings: readonly Finding[];
}

/** All that `checkEach` has to say, uncapped and by rule, and what the files of a bundle were taken for. */
export interface Judged {
  readonly sayings: readonly Saying[];
  readonly readings: readonly Reading[];
}

/** Source -> Judged, as `checkEach` does it. */
export async function judge(
  source: Source,
  identified: Identified,
  { settings, targets, used, others = [], told }: Judging,
): Promise<Judged> {
  const { type } = identified.identity;
  const all = rules.filter((rule) => rule.reads === 'source').filter((rule) => rule.appliesTo.includes(type));
  if (all.every(({ id }) => isOff(settings[id]))) throw everyRuleOff(type);

  const jars = type === 'plugin' ? await readJars(source) : [];
  const { readings, unknown } = type === 'bundle' ? await readBundle(source, told) : NO_FILES;
  const context = { source, ...identified, jars, others, readings, unknown, uses: told?.uses };
  const sayings: Saying[] = [];
  for (const rule of all) {
    if (!isWanted(rule, settings, used)) continue;
    const remarks = await remarksForEach(rule, context, targets);
    sayings.push({ rule, findings: asFindings(rule, remarks, settings, used) });
  }
  return { sayings, readings };
}

const NO_FILES: BundleFiles = { readings: [], unknown: [] };

/** Archive -> what the rules that read it have to say, in the same order. Every rule may be off: `check` has run. */
export async function checkArchive(
  facts: ArchiveFacts,
  identity: Identity,
  settings: RuleSettings = {},
  used?: Set<string>,
): Promise<readonly Finding[]> {
  return rules
    .filter((rule) => rule.reads === 'archive')
    .filter((rule) => rule.appliesTo.includes(identity.type) && isWanted(rule, settings, used))
    .flatMap((rule) => asFindings(rule, [...rule.check({ archive: facts, identity })], settings, used));
}

/** What the settings of a slipway.json did -> what the rules on it have to say. */
export function checkSettings(uses: readonly SettingUse[], settings: RuleSettings): readonly Finding[] {
  return rules
    .filter((rule) => rule.reads === 'settings')
    .flatMap((rule) => asFindings(rule, [...rule.check({ settings: uses })], settings));
}

function isWanted({ id }: Rule, settings: RuleSettings, used: Set<string> | undefined): boolean {
  return used !== undefined || !isOff(settings[id]);
}

function asFindings(
  rule: Rule,
  remarks: readonly TargetedRemark[],
  settings: RuleSettings,
  used?: Set<string>,
): readonly Finding[] {
  const outcome = outcomes(rule.id, settings[rule.id]);
  return remarks.toSorted(byPlace).flatMap((remark) => {
    const { severity, changedBy } = outcome(remark.file, remark.severity ?? rule.severity);
    if (changedBy !== undefined) used?.add(changedBy);
    if (severity === 'off') return [];
    const said = { ...remark, message: bounded(remark.message), hint: bounded(remark.hint) };
    const stricter = rule.stricter === undefined ? {} : { stricter: true as const };
    return [{ ...said, rule: rule.id, severity, docs: `docs/rules.md#${rule.id}`, ...stricter }];
  });
}

function byPlace(one: TargetedRemark, other: TargetedRemark): number {
  return (
    byteOrder(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0)
  );
}

function everyRuleOff(type: ExtensionType): SlipwayError {
  return new SlipwayError(
    'SETTINGS',
    `every rule for a ${type} is off, so nothing would be checked`,
    'Set at least one rule to "warn" or "error" in slipway.json.',
  );
}
