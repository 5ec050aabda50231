import { exitCodes } from '../errors.ts';
import type { Plan } from '../plan.ts';
import { oneLine, title } from '../report/findings.ts';
import type { Run } from './declare.ts';
import { givenOf, type IdentityFlags, json } from './flags.ts';
import { type PlanningFlags, planning } from './planning.ts';

/** Without leave to replace anything, a plan is `unchanged` exactly when the cloud holds what is here. */
const LOOK_ONLY = { replace: false, replaceInUse: false };

export const run: Run<PlanningFlags & IdentityFlags> = async (paths, flags, screen) => {
  const task = { selection: { paths, given: givenOf(flags) }, options: LOOK_ONLY };
  return planning(task, flags, screen, async ({ host }, planned) => {
    const verdicts = planned.map(({ plan }) => verdict(plan));
    const all = verdicts.every(({ verified }) => verified);
    screen.print(
      flags.output === 'json'
        ? json('slipway-verify/1', { host, extensions: verdicts })
        : `On ${host}:\n${verdicts.map(verdictText).join('\n')}\n`,
    );
    if (!all) screen.tell('`slipway plan` with the same paths and flags shows what publish would do.');
    return all ? 0 : exitCodes.VERIFY_MISMATCH;
  });
};

function verdict(plan: Plan) {
  const { type, name, version, sha256, contentDigest } = plan.wanted;
  const id = plan.action === 'unchanged' ? plan.found.id : undefined;
  return {
    verified: id !== undefined,
    type,
    name,
    version,
    id,
    sha256,
    contentDigest,
    because: plan.because,
  };
}

function verdictText(each: ReturnType<typeof verdict>): string {
  return `  ${each.verified ? 'verified' : 'differs '}  ${title(each)}: ${oneLine(each.because)}.`;
}
