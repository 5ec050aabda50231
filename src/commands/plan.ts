import { planFile, writePlanFile } from '../plan-file.ts';
import { plansText } from '../report/plan.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags, type ReplaceFlags } from './flags.ts';
import { type PlanningFlags, planning } from './planning.ts';

interface Flags extends PlanningFlags, ReplaceFlags, OutputFlags {
  readonly outputFile?: string;
}

export const run: Run<Flags> = async (paths, flags, screen) => {
  const { replace = false, replaceInUse = false } = flags;
  const options = { replace, replaceInUse };
  const { prepared, result: refused } = await planning(
    paths,
    flags,
    options,
    screen,
    async (target, planned) => {
      const plans = planned.map(({ plan }) => plan);
      if (flags.outputFile !== undefined) {
        const paths = planned.map(({ packed, plan }) => ({ path: packed.path, plan }));
        await writePlanFile(flags.outputFile, planFile(target.host, options, paths));
      }
      screen.print(
        flags.output === 'json'
          ? json('slipway-planned/1', { host: target.host, plans })
          : plansText(plans, target.host),
      );
      return plans.some(({ action }) => action === 'refuse');
    },
  );
  if (refused === undefined) {
    if (flags.output === 'json') screen.print(json('slipway-check/1', { extensions: prepared }));
    return 1;
  }
  return refused ? 4 : 0;
};
