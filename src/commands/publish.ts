import path from 'node:path';
import { exitCodes, SlipwayError } from '../errors.ts';
import { publishOne } from '../pipeline.ts';
import { obey, type PlanFile, planFile, readPlanFile } from '../plan-file.ts';
import { type Receipt, writeReceipt } from '../receipt.ts';
import { plansText } from '../report/plan.ts';
import { publishedText, receiptText } from '../report/receipt.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags, type ReplaceFlags } from './flags.ts';
import { type Planned, type PlanningFlags, planning } from './planning.ts';
import type { Screen } from './screen.ts';
import type { Target } from './target.ts';

interface Flags extends PlanningFlags, ReplaceFlags, OutputFlags {
  readonly plan?: string;
  readonly dryRun?: boolean;
}

const RECEIPTS = path.join('.slipway', 'receipts');

export const run: Run<Flags> = async (paths, flags, screen) => {
  const saved = flags.plan === undefined ? undefined : await readPlanFile(flags.plan);
  const { replace = false, replaceInUse = false } = saved?.options ?? flags;
  const options = { replace, replaceInUse };
  const selected =
    saved && paths.length === 0 ? [...new Set(saved.plans.map((planned) => planned.path))] : paths;

  const { prepared, result } = await planning(selected, flags, options, screen, async (target, planned) => {
    const now = planFile(
      target.host,
      options,
      planned.map(({ packed, plan }) => ({ path: packed.path, plan })),
    );
    if (saved !== undefined) obey(saved, now);
    if (flags.dryRun) return dryRun(now, planned, flags, screen);
    return publishAll(target, planned, flags, screen);
  });
  if (result !== undefined) return result;
  if (flags.output === 'json') screen.print(json('slipway-check/1', { extensions: prepared }));
  return 1;
};

function dryRun(now: PlanFile, planned: readonly Planned[], flags: Flags, screen: Screen): number {
  const plans = planned.map(({ plan }) => plan);
  screen.print(flags.output === 'json' ? json(now.format, now) : plansText(plans, now.host));
  return plans.some(({ action }) => action === 'refuse') ? exitCodes.PLAN_REFUSED : 0;
}

/** One after the other. What fails is told at once and does not stop the rest; the first failure's exit code counts. */
async function publishAll(
  target: Target,
  planned: readonly Planned[],
  flags: Flags,
  screen: Screen,
): Promise<number> {
  const receipts: Receipt[] = [];
  const failures: SlipwayError[] = [];
  for (const { packed, plan } of planned) {
    try {
      const receipt = await publishOne(plan, packed, target, screen.step);
      receipts.push(receipt);
      const file = await writeReceipt(RECEIPTS, receipt);
      if (flags.output === 'text') screen.print(receiptText(receipt, file, target.fileOf?.(receipt.id)));
    } catch (error) {
      if (!(error instanceof SlipwayError)) throw error;
      failures.push(error);
      screen.tell(
        `${error.code}  ${packed.wanted.name} ${packed.wanted.version}: ${error.message}\n  ${error.hint}`,
      );
    }
  }
  if (flags.output === 'text') screen.print(publishedText(receipts, failures.length, target.host));
  else {
    const told = failures.map(({ code, message, hint }) => ({ code, message, hint }));
    screen.print(json('slipway-publish/1', { host: target.host, receipts, failures: told }));
  }
  const [first] = failures;
  return first === undefined ? 0 : exitCodes[first.code];
}
