import { exitCodes } from '../errors.ts';
import type { Plan } from '../plan.ts';
import { title } from '../report/findings.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags } from './flags.ts';
import { type PlanningFlags, planning } from './planning.ts';

/** Without leave to replace anything, a plan is `unchanged` exactly when the cloud holds what is here. */
const LOOK_ONLY = { replace: false, replaceInUse: false };

export const run: Run<PlanningFlags & OutputFlags> = async (paths, flags, screen) => {
  const { prepared, result } = await planning(paths, flags, LOOK_ONLY, screen, async ({ host }, planned) => {
    const verdicts = planned.map(({ plan }) => verdict(plan));
    screen.print(
      flags.output === 'json'
        ? json('slipway-verify/1', { host, extensions: verdicts })
        : `On ${host}:\n${verdicts.map(verdictText).join('\n')}\n`,
    );
    return verdicts.every(({ verified }) => verified) ? 0 : exitCodes.VERIFY_MISMATCH;
  });
  if (result !== undefined) return result;
  if (flags.output === 'json') screen.print(json('slipway-check/1', { extensions: prepared }));
  return 1;
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
  return `  ${each.verified ? 'verified' : 'not so  '}  ${title(each)}: ${each.because}.`;
}
