import { byteOrder } from './byte-order.ts';
import { ownTarget, type Target } from './elasticsearch/target.ts';
import { SlipwayError } from './errors.ts';
import type { Identified } from './identify.ts';
import { readJars } from './jars.ts';
import type { ArchiveFacts, ExtensionType, Finding, Identity, Severity, Source } from './model.ts';
import { rules } from './rules/index.ts';
import type { Remark, Rule } from './rules/rule.ts';

/**
 * What the user made of each rule, by id. `warn` lowers what would be an error. `error` lifts what would be a warning;
 * a note stays a note, for it is not a judgement. An id that names no rule is the caller's business.
 */
export type RuleSettings = Readonly<Record<string, 'off' | 'warn' | 'error'>>;

/**
 * Source -> what the rules that read it have to say, in the registry's order, then by path, line and column.
 * `SETTINGS` when every rule for the extension's type is off: a check of nothing must not look like one without findings.
 */
export async function check(
  source: Source,
  identified: Identified,
  settings: RuleSettings = {},
  target: Target | undefined = ownTarget(identified.identity),
): Promise<readonly Finding[]> {
  const { type } = identified.identity;
  const active = rules
    .filter((rule) => rule.reads === 'source')
    .filter((rule) => isActive(rule, type, settings));
  if (active.length === 0) throw everyRuleOff(type);

  const jars = type === 'plugin' ? await readJars(source) : [];
  const findings: Finding[] = [];
  for (const rule of active) {
    const remarks: Remark[] = [];
    for await (const remark of rule.check({ source, ...identified, target, jars })) remarks.push(remark);
    findings.push(...asFindings(rule, remarks, settings));
  }
  return findings;
}

/** Archive -> what the rules that read it have to say, in the same order. Every rule may be off: `check` has run. */
export async function checkArchive(
  facts: ArchiveFacts,
  identity: Identity,
  settings: RuleSettings = {},
): Promise<readonly Finding[]> {
  return rules
    .filter((rule) => rule.reads === 'archive')
    .filter((rule) => isActive(rule, identity.type, settings))
    .flatMap((rule) => asFindings(rule, [...rule.check({ archive: facts, identity })], settings));
}

function isActive(rule: Rule, type: ExtensionType, settings: RuleSettings): boolean {
  return rule.appliesTo.includes(type) && settings[rule.id] !== 'off';
}

function asFindings(rule: Rule, remarks: readonly Remark[], settings: RuleSettings): readonly Finding[] {
  return remarks.toSorted(byPlace).map((remark) => ({
    ...remark,
    rule: rule.id,
    severity: severityOf(rule, remark, settings),
    docs: `docs/rules.md#${rule.id}`,
  }));
}

function byPlace(one: Remark, other: Remark): number {
  return (
    byteOrder(one.file, other.file) ||
    (one.line ?? 0) - (other.line ?? 0) ||
    (one.column ?? 0) - (other.column ?? 0)
  );
}

function severityOf(rule: Rule, remark: Remark, settings: RuleSettings): Severity {
  const own = remark.severity ?? rule.severity;
  const set = settings[rule.id];
  return own === 'note' || set === undefined || set === 'off' ? own : set;
}

function everyRuleOff(type: ExtensionType): SlipwayError {
  return new SlipwayError(
    'SETTINGS',
    `every rule for a ${type} is off, so nothing would be checked`,
    'Set at least one rule to "warn" or "error" in slipway.json.',
  );
}
