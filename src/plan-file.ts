import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { SlipwayError } from './errors.ts';
import type { Given } from './model.ts';
import { replaceFile } from './partial-file.ts';
import type { Plan, PlanOptions } from './plan.ts';
import { reason } from './reason.ts';

const ExtensionType = z.enum(['plugin', 'bundle']);

const Planned = z.strictObject({
  path: z.string(),
  action: z.enum(['create', 'finish', 'replace', 'unchanged', 'refuse']),
  because: z.string(),
  type: ExtensionType,
  name: z.string(),
  version: z.string(),
  /** Null: what is stored stays. */
  description: z.string().nullable(),
  /** The extension that is there already; null when it is to be created, or refused. */
  id: z.string().nullable(),
  sha256: z.string(),
  contentDigest: z.string(),
  /** What lies there now, as it was read back; null when nothing does. */
  storedSha256: z.string().nullable(),
});
type Planned = z.infer<typeof Planned>;

/** A plan as a file: what was decided, for which cloud and which bytes, so that publish can obey it and nothing else. */
export const PlanFile = z.strictObject({
  format: z.literal('slipway-plan/1'),
  host: z.string(),
  options: z.strictObject({ replace: z.boolean(), replaceInUse: z.boolean() }),
  /** What was typed: publish selects the same extensions by it. */
  selection: z.strictObject({
    paths: z.array(z.string()),
    given: z.strictObject({
      type: ExtensionType.optional(),
      name: z.string().optional(),
      version: z.string().optional(),
      description: z.string().optional(),
    }),
  }),
  plans: z.array(Planned).min(1),
});
export type PlanFile = z.infer<typeof PlanFile>;

/** What was typed, for which cloud, and what was decided -> what is written. */
export function planFile(
  host: string,
  options: PlanOptions,
  selection: { readonly paths: readonly string[]; readonly given: Given },
  plans: readonly { readonly path: string; readonly plan: Plan }[],
): PlanFile {
  const { paths, given } = selection;
  return {
    format: 'slipway-plan/1',
    host,
    options: { ...options },
    selection: { paths: [...paths], given },
    plans: plans.map(planned),
  };
}

/** Writes it all at once, readable by the user alone. Takes the place of a plan, and of nothing else: OUTPUT_EXISTS. */
export async function writePlanFile(file: string, content: PlanFile): Promise<void> {
  const isFile = await stat(file).then(
    (stats) => stats.isFile() && stats.size > 0,
    () => false,
  );
  if (isFile && !(await readFile(file, 'utf8').catch(() => '')).includes('"slipway-plan/')) {
    throw new SlipwayError(
      'OUTPUT_EXISTS',
      `${file} is there already, and is no plan`,
      'Name another --output-file.',
    );
  }
  await replaceFile(file, (append) => append(Buffer.from(`${JSON.stringify(content, null, 2)}\n`)), 0o600);
}

/** Throws SETTINGS when the file is not there, or no plan. */
export async function readPlanFile(file: string): Promise<PlanFile> {
  try {
    return PlanFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const because = error instanceof z.ZodError ? z.prettifyError(error) : reason(error);
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
  refuseOther('host', saved.host, now.host);
  refuseOther('number of extensions', saved.plans.length, now.plans.length);
  saved.plans.forEach((was, index) => {
    // `because` is words for a reader, which may name what does not matter.
    const { because: _because, ...facts } = was;
    for (const key of Object.keys(facts) as (keyof typeof facts)[]) {
      refuseOther(`${key} of ${was.name} ${was.version}`, was[key], now.plans[index]?.[key]);
    }
  });
}

function refuseOther(what: string, was: unknown, is: unknown): void {
  if (was === is) return;
  throw new SlipwayError(
    'PLAN_MISMATCH',
    `the plan says ${what} ${was ?? 'none'}, but now it is ${is ?? 'none'}`,
    'Look at it again: make a new plan, and publish that.',
  );
}

function planned({ path, plan }: { readonly path: string; readonly plan: Plan }): Planned {
  const { action, because } = plan;
  const { type, name, version, description = null, sha256, contentDigest } = plan.wanted;
  const found = plan.action === 'create' || plan.action === 'refuse' ? undefined : plan.found;
  const id = found?.id ?? null;
  const storedSha256 = found === undefined || found.stored.file === 'none' ? null : found.stored.sha256;
  return { path, action, because, type, name, version, description, id, sha256, contentDigest, storedSha256 };
}
