import path from 'node:path';
import { SlipwayError } from '../errors.ts';
import { list, type Packed, type Prepared, planOne, prepare } from '../pipeline.ts';
import type { Plan, PlanOptions } from '../plan.ts';
import { findingsText } from '../report/findings.ts';
import { selectExtensions } from '../select.ts';
import { entriesDate } from '../settings.ts';
import { withTemporaryFolder } from '../temporary.ts';
import { givenOf, type IdentityFlags, type PackFlags, type TargetFlags } from './flags.ts';
import type { Screen } from './screen.ts';
import { chooseTarget, type Target } from './target.ts';

export interface PlanningFlags extends IdentityFlags, PackFlags, TargetFlags {}

export interface Planned {
  readonly packed: Packed;
  readonly plan: Plan;
}

/**
 * What plan and publish share. Local first: everything is read, checked and packed before the first request. Then
 * `work` gets the cloud and the plans; it does not run when a rule refuses an extension, and the result is undefined.
 */
export async function planning<T>(
  paths: readonly string[],
  flags: PlanningFlags,
  options: PlanOptions,
  screen: Screen,
  work: (target: Target, planned: readonly Planned[]) => Promise<T>,
): Promise<{ readonly prepared: readonly Prepared[]; readonly result: T | undefined }> {
  const { requests, config } = await selectExtensions(paths, givenOf(flags), process.cwd());
  const open = await chooseTarget(flags, config);
  return withTemporaryFolder(async (folder) => {
    const prepared: Prepared[] = [];
    for (const [index, request] of requests.entries()) {
      const out = (fileName: string) => path.join(folder, `${index}-${fileName}`);
      const { compression, asIs = false } = flags;
      prepared.push(await prepare(request, { out, compression, asIs, date: entriesDate() }, screen.step));
    }
    if (prepared.some(({ findings }) => findings.length > 0)) screen.tell(findingsText(prepared));
    const packed = prepared.filter((each) => each.status === 'packed');
    if (packed.length < prepared.length) return { prepared, result: undefined };
    refuseTwins(packed);

    const result = await open(async (target) => {
      const listed = await list(target.client, screen.step);
      const planned: Planned[] = [];
      for (const each of packed) {
        planned.push({
          packed: each,
          plan: await planOne(each, listed, target.client, options, screen.step),
        });
      }
      return work(target, planned);
    });
    return { prepared, result };
  });
}

/** Two paths that would become one extension: the second would be planned against a cloud that lacks the first. */
function refuseTwins(packed: readonly Packed[]): void {
  const paths = new Map<string, string>();
  for (const { path, wanted } of packed) {
    const key = `${wanted.type} ${wanted.name} ${wanted.version}`;
    const other = paths.get(key);
    if (other !== undefined) {
      throw new SlipwayError(
        'USAGE',
        `${other} and ${path} are both ${key}`,
        'Give one of them another name or version.',
      );
    }
    paths.set(key, path);
  }
}
