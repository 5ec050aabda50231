import { isDeepStrictEqual } from 'node:util';
import { answerOf, type Fact } from './answer-of.ts';
import { releaseRanges } from './elasticsearch/release-ranges.ts';
import type { Target } from './elasticsearch/target.ts';
import type { Remark, SourceContext, SourceRule } from './rules/rule.ts';
import { type Tellings, tellings } from './tellings.ts';

/** A remark, and the releases that it is true of; absent when it is true of all targets. */
export interface TargetedRemark extends Remark {
  readonly releases?: readonly string[];
}

/**
 * What a rule says of each target, told once. The rule runs once for all targets that it cannot tell apart by what it
 * asks. Remarks that differ in what is told of the target alone are one, which tells it of all its releases; those that
 * do not differ at all are one as well.
 */
export async function remarksForEach(
  rule: SourceRule,
  context: Omit<SourceContext, 'target'>,
  targets: readonly Target[],
): Promise<readonly TargetedRemark[]> {
  const told = tellings();
  const runs = await runsFor(rule, context, targets, told);
  const groups = new Map<string, { readonly remark: Remark; readonly runs: Set<Run> }>();
  for (const run of runs) {
    for (const remark of run.remarks) {
      const key = JSON.stringify(remark);
      const group = groups.get(key) ?? { remark, runs: new Set() };
      group.runs.add(run);
      groups.set(key, group);
    }
  }
  const releasesOf = joined(runs);
  return [...groups.values()].map((group) => {
    const { releases, ranges } = releasesOf(group.runs);
    const remark = told.write(group.remark, releases);
    return releases.length === targets.length ? remark : { ...remark, releases: ranges };
  });
}

/** The releases of some of the runs; worked out once for all remarks that the same runs have made. */
function joined(runs: readonly Run[]) {
  const known = new Map<
    string,
    { readonly releases: readonly string[]; readonly ranges: readonly string[] }
  >();
  return (some: ReadonlySet<Run>) => {
    const key = runs.map((run) => (some.has(run) ? '1' : '0')).join('');
    const found = known.get(key);
    if (found !== undefined) return found;
    const releases = [...some].flatMap((run) => run.releases);
    const made = { releases, ranges: releaseRanges(releases) };
    known.set(key, made);
    return made;
  };
}

/** One run of the rule, and the releases that its remarks are true of. */
interface Run {
  readonly remarks: readonly Remark[];
  readonly releases: string[];
  readonly asked: readonly Question[];
}

interface Question {
  readonly fact: Fact<unknown>;
  readonly answer: unknown;
}

async function runsFor(
  rule: SourceRule,
  context: Omit<SourceContext, 'target'>,
  targets: readonly Target[],
  told: Tellings,
): Promise<readonly Run[]> {
  if (targets.length === 0) {
    const remarks = await remarksOf(rule, { ...context, target: undefined });
    return [{ remarks, releases: [], asked: [] }];
  }
  const runs: Run[] = [];
  for (const target of targets) {
    const alike = runs.find((run) => holdsFor(run, target));
    if (alike === undefined) runs.push(await runFor(rule, context, target, told));
    else alike.releases.push(target.release);
  }
  return runs;
}

/** A rule says the same whenever it gets the same answers, for it sees nothing else of the target. */
function holdsFor({ asked }: Run, { release }: Target): boolean {
  return asked.every(({ fact, answer }) => isDeepStrictEqual(answerOf(fact, release), answer));
}

async function runFor(
  rule: SourceRule,
  context: Omit<SourceContext, 'target'>,
  { release }: Target,
  { tell, name }: Tellings,
): Promise<Run> {
  const asked: Question[] = [];
  const target = {
    ask: <T>(fact: Fact<T>): T => {
      const answer = answerOf(fact, release);
      asked.push({ fact, answer });
      return answer;
    },
    tell,
    name,
  };
  return { remarks: await remarksOf(rule, { ...context, target }), releases: [release], asked };
}

async function remarksOf(rule: SourceRule, context: SourceContext): Promise<readonly Remark[]> {
  const remarks: Remark[] = [];
  for await (const remark of rule.check(context)) remarks.push(remark);
  return remarks;
}
