import { listed, releaseRanges } from './elasticsearch/release-ranges.ts';
import type { Target } from './elasticsearch/target.ts';
import type { Remark, SourceContext, SourceRule } from './rules/rule.ts';

/** A remark, and the releases that it is true of; absent when it is true of all targets. */
export interface TargetedRemark extends Remark {
  readonly releases?: readonly string[];
}

/**
 * What a rule says of each target, told once. A rule that does not ask for the target runs once. Remarks that differ in
 * the target's own number alone are one, which names the releases in its place.
 */
export async function remarksForEach(
  rule: SourceRule,
  context: Omit<SourceContext, 'target'>,
  targets: readonly (Target | undefined)[],
): Promise<readonly TargetedRemark[]> {
  const groups = new Map<string, { readonly remark: Remark; readonly releases: string[] }>();
  for (const target of targets) {
    const { remarks, asked } = await run(rule, context, target);
    if (!asked || targets.length === 1) return remarks;
    const release = target?.release ?? '';
    for (const remark of remarks) {
      const general = mapText(remark, (text) => text.replaceAll(numberOf(release), PLACE));
      const key = JSON.stringify(general);
      const group = groups.get(key) ?? { remark: general, releases: [] };
      group.releases.push(release);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ remark, releases }) => {
    const ranges = releaseRanges(releases);
    const message = remark.message.replaceAll(PLACE, listed(ranges));
    // A way out is for one release, and a list of them in its place could not be typed.
    const hint = remark.hint.replaceAll(PLACE, releases.length === 1 ? (releases[0] ?? '') : ANY);
    const told = { ...remark, message, hint };
    return new Set(releases).size === targets.length ? told : { ...told, releases: ranges };
  });
}

async function run(rule: SourceRule, context: Omit<SourceContext, 'target'>, target: Target | undefined) {
  const seen = { asked: false };
  const watched = {
    ...context,
    get target() {
      seen.asked = true;
      return target;
    },
  };
  const remarks: Remark[] = [];
  for await (const remark of rule.check(watched)) remarks.push(remark);
  return { remarks, asked: seen.asked };
}

/** Stands for the target's number: a noncharacter, which no text has a use for. */
const PLACE = '\u{10ffff}';
/** Stands for any one of several in a hint. */
const ANY = '<release>';

function numberOf(release: string): RegExp {
  return new RegExp(`(?<![\\d.])${release.replaceAll('.', '\\.')}(?!\\.?\\d)`, 'g');
}

function mapText(remark: Remark, change: (text: string) => string): Remark {
  return { ...remark, message: change(remark.message), hint: change(remark.hint) };
}
