import { type PlanFile, planFile } from '../plan-file.ts';
import { plansText } from '../report/plan.ts';
import type { OutputFlags } from './flags.ts';
import type { Planned, Task } from './planning.ts';
import type { Screen } from './screen.ts';

/** What was planned, as `--output-file` and `--output json` have it. */
export function planFileOf(
  { selection, options }: Task,
  host: string,
  planned: readonly Planned[],
): PlanFile {
  const plans = planned.map(({ packed, plan }) => ({ path: packed.path, plan }));
  return planFile(host, options, selection, plans);
}

export function showPlans(
  file: PlanFile,
  planned: readonly Planned[],
  { output }: OutputFlags,
  screen: Screen,
): void {
  const plans = planned.map(({ plan }) => plan);
  screen.print(output === 'json' ? `${JSON.stringify(file, null, 2)}\n` : plansText(plans, file.host));
}
