import { exitCodes } from '../errors.ts';
import { writePlanFile } from '../plan-file.ts';
import type { Run } from './declare.ts';
import { givenOf, type IdentityFlags, type ReplaceFlags } from './flags.ts';
import { type PlanningFlags, planning } from './planning.ts';
import { planFileOf, showPlans } from './show-plans.ts';

interface Flags extends PlanningFlags, IdentityFlags, ReplaceFlags {
  readonly outputFile?: string;
}

export const run: Run<Flags> = async (paths, flags, screen) => {
  const { replace = false, replaceInUse = false } = flags;
  const task = {
    selection: { paths, given: givenOf(flags) },
    options: { replace, replaceInUse },
    outputFile: flags.outputFile,
  };
  return planning(task, flags, screen, async ({ host }, planned) => {
    const file = planFileOf(task, host, planned);
    if (flags.outputFile !== undefined) await writePlanFile(flags.outputFile, file);
    showPlans(file, planned, flags, screen);
    return planned.some(({ plan }) => plan.action === 'refuse') ? exitCodes.PLAN_REFUSED : 0;
  });
};
