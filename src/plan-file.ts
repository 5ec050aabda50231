import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { SlipwayError } from './errors.ts';
import type { Plan, PlanOptions } from './plan.ts';

const Planned = z.strictObject({
  path: z.string(),
  action: z.enum(['create', 'finish', 'replace', 'unchanged', 'refuse']),
  type: z.enum(['plugin', 'bundle']),
  name: z.string(),
  version: z.string(),
  /** The extension that is there already; null when it is to be created. */
  id: z.string().nullable(),
  sha256: z.string(),
  contentDigest: z.string(),
});
type Planned = z.infer<typeof Planned>;

/** A plan as a file: what was decided, for which cloud and which bytes, so that publish can obey it and nothing else. */
export const PlanFile = z.strictObject({
  format: z.literal('slipway-plan/1'),
  host: z.string(),
  options: z.strictObject({ replace: z.boolean(), replaceInUse: z.boolean() }),
  plans: z.array(Planned).min(1),
});
export type PlanFile = z.infer<typeof PlanFile>;

/** Plans, with the path of each -> what is written. */
export function planFile(
  host: string,
  options: PlanOptions,
  plans: readonly { readonly path: string; readonly plan: Plan }[],
): PlanFile {
  return { format: 'slipway-plan/1', host, options: { ...options }, plans: plans.map(planned) };
}

export async function writePlanFile(file: string, content: PlanFile): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new SlipwayError(
        'OUTPUT_UNWRITABLE',
        `${file} cannot be written: ${error.code}`,
        'Name another --output-file.',
        error,
      );
    },
  );
}

/** Throws SETTINGS when the file is not there, or no plan. */
export async function readPlanFile(file: string): Promise<PlanFile> {
  try {
    return PlanFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const because = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new SlipwayError(
      'SETTINGS',
      `${file} is no plan: ${because}`,
      'Make one: `slipway plan --output-file plan.json`.',
      error,
    );
  }
}

/** Throws PLAN_MISMATCH when what would be done now differs from what was planned, and says where. */
export function obey(saved: PlanFile, now: PlanFile): void {
  const differ = (what: string, was: string, is: string) =>
    new SlipwayError(
      'PLAN_MISMATCH',
      `the plan says ${what} ${was}, but now it is ${is}`,
      'Look at it again: make a new plan, and publish that.',
    );
  if (saved.host !== now.host) throw differ('host', saved.host, now.host);
  if (saved.plans.length !== now.plans.length) {
    throw differ('number of extensions', String(saved.plans.length), String(now.plans.length));
  }
  saved.plans.forEach((was, index) => {
    const is = now.plans[index];
    for (const key of Object.keys(Planned.shape) as (keyof Planned)[]) {
      if (was[key] !== is?.[key])
        throw differ(`${key} of ${was.name} ${was.version}`, `${was[key]}`, `${is?.[key]}`);
    }
  });
}

function planned({ path, plan }: { readonly path: string; readonly plan: Plan }): Planned {
  const { type, name, version, sha256, contentDigest } = plan.wanted;
  const id = plan.action === 'create' || plan.action === 'refuse' ? null : plan.found.id;
  return { path, action: plan.action, type, name, version, id, sha256, contentDigest };
}
