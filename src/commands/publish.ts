import { exitCodes, SlipwayError } from '../errors.ts';
import { publishOne } from '../pipeline.ts';
import { obey, type PlanFile, readPlanFile } from '../plan-file.ts';
import { type Receipt, writeReceipt } from '../receipt.ts';
import { oneLine, title } from '../report/findings.ts';
import { publishedText, receiptText } from '../report/receipt.ts';
import type { Run } from './declare.ts';
import { givenOf, type IdentityFlags, json, type OutputFlags, type ReplaceFlags } from './flags.ts';
import { type Planned, type PlanningFlags, planning, type Task } from './planning.ts';
import type { Screen } from './screen.ts';
import { planFileOf, showPlans } from './show-plans.ts';
import type { Target } from './target.ts';

interface Flags extends PlanningFlags, IdentityFlags, ReplaceFlags {
  readonly plan?: string;
  readonly dryRun?: boolean;
}

export const run: Run<Flags> = async (paths, flags, screen) => {
  const saved = flags.plan === undefined ? undefined : await readPlanFile(flags.plan);
  const task = saved === undefined ? typed(paths, flags) : planned(saved, paths, flags);
  return planning(task, flags, screen, async (target, plans) => {
    const now = planFileOf(task, target.host, plans);
    if (saved !== undefined) obey(saved, now);
    if (!flags.dryRun) return publishAll(target, plans, flags, screen);
    showPlans(now, plans, flags, screen);
    return plans.some(({ plan }) => plan.action === 'refuse') ? exitCodes.PLAN_REFUSED : 0;
  });
};

function typed(paths: readonly string[], flags: Flags): Task {
  const { replace = false, replaceInUse = false } = flags;
  return { selection: { paths, given: givenOf(flags) }, options: { replace, replaceInUse } };
}

function planned({ selection, options }: PlanFile, paths: readonly string[], flags: Flags): Task {
  const said = { ...givenOf(flags), replace: flags.replace, 'replace-in-use': flags.replaceInUse };
  const given = Object.entries(said).filter(([, value]) => value !== undefined);
  const [also] = [...paths, ...given.map(([flag]) => `--${flag}`)];
  if (also !== undefined) {
    throw new SlipwayError(
      'USAGE',
      `--plan says what is published and how, and ${also} says it too`,
      `Leave out ${also}, or make a new plan with it.`,
    );
  }
  return { selection: { paths: selection.paths, given: givenOf(selection.given) }, options };
}

/** One after the other. What fails is told at once and does not stop the rest; the first failure's exit code counts. */
async function publishAll(
  target: Target,
  plans: readonly Planned[],
  flags: OutputFlags,
  screen: Screen,
): Promise<number> {
  const receipts: Receipt[] = [];
  const failures: { readonly label: string; readonly error: SlipwayError }[] = [];
  const keep = async (work: () => Promise<void>, label: string) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof SlipwayError)) throw error;
      failures.push({ label, error });
      screen.tell(`${error.code}  ${label}: ${oneLine(error.message)}\n  ${oneLine(error.hint)}`);
    }
  };
  for (const { packed, plan } of plans) {
    const label = title(plan.wanted);
    await keep(async () => {
      const receipt = await publishOne(plan, packed, target, screen.step);
      receipts.push(receipt);
      if (flags.output === 'text') screen.print(receiptText(receipt, target.fileOf?.(receipt.id)));
      await keep(async () => void (await writeReceipt(receipt)), label);
    }, label);
  }
  if (flags.output === 'text') {
    screen.print(publishedText(receipts, plans.length - receipts.length, target.host));
  } else {
    const told = failures.map(({ label, error: { code, message, hint } }) => ({
      extension: label,
      code,
      message,
      hint,
    }));
    screen.print(json('slipway-publish/1', { host: target.host, receipts, failures: told }));
  }
  const [first] = failures;
  return first === undefined ? 0 : exitCodes[first.error.code];
}
