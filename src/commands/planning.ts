import path from 'node:path';
import type { Shown } from '../examine.ts';
import { list } from '../look.ts';
import type { Given } from '../model.ts';
import { refuseInside } from '../outputs.ts';
import { type Packed, type Prepared, planOne, prepare } from '../pipeline.ts';
import type { Plan, PlanOptions } from '../plan.ts';
import { preparedValue } from '../report/check-json.ts';
import { findingsText } from '../report/findings.ts';
import { selectExtensions } from '../select.ts';
import { entriesDate } from '../settings.ts';
import { withTemporaryFolder } from '../temporary.ts';
import {
  json,
  type OutputFlags,
  type PackFlags,
  type SettingsFlags,
  type StrictFlags,
  type TargetFlags,
} from './flags.ts';
import type { Screen } from './screen.ts';
import { chooseTarget, type Target } from './target.ts';
import { refuseTwins } from './twins.ts';

export interface PlanningFlags extends PackFlags, TargetFlags, OutputFlags, SettingsFlags, StrictFlags {}

/** Which extensions, as typed, and what may become of what is there. */
export interface Task {
  /** A file that will be written: not into what is packed. */
  readonly outputFile?: string | undefined;
  readonly selection: { readonly paths: readonly string[]; readonly given: Given };
  readonly options: PlanOptions;
}

export interface Planned {
  readonly packed: Packed;
  readonly plan: Plan;
}

/**
 * What plan, publish and verify share. Local first: everything is read, checked and packed before the first request.
 * Then `work` gets the cloud and the plans, and its exit code counts; when a rule refuses an extension, nothing is asked
 * of the cloud, and it is 1.
 */
export async function planning(
  { selection, options, outputFile }: Task,
  flags: PlanningFlags,
  screen: Screen,
  work: (target: Target, planned: readonly Planned[]) => Promise<number>,
): Promise<number> {
  const { paths, given } = selection;
  const { requests, config } = await selectExtensions(paths, given, process.cwd(), flags.settings);
  if (outputFile !== undefined)
    refuseInside(
      outputFile,
      requests.map(({ path }) => path),
    );
  const open = await chooseTarget(flags, config, screen);
  return withTemporaryFolder(async (folder) => {
    const prepared: (Prepared & Shown)[] = [];
    for (const [index, request] of requests.entries()) {
      const out = (fileName: string) => path.join(folder, `${index}-${fileName}`);
      const { compression, asIs = false, strict } = flags;
      prepared.push(
        await prepare(request, { out, compression, asIs, date: entriesDate(), strict }, screen.step),
      );
    }
    refuseTwins(prepared);
    if (prepared.some(({ findings }) => findings.length > 0)) {
      screen.tell(findingsText(prepared, { columns: screen.columns.tell }));
    }
    const packed = prepared.filter((each) => each.status === 'packed');
    if (packed.length < prepared.length) {
      if (flags.output === 'json')
        screen.print(json('slipway-check/1', { extensions: prepared.map(preparedValue) }));
      return 1;
    }
    return open(async (target) => {
      const listed = await list(target.client, screen.step);
      const planned: Planned[] = [];
      for (const each of packed) {
        const plan = await planOne(each, listed, target.client, options, screen.step);
        planned.push({ packed: each, plan });
      }
      return work(target, planned);
    });
  });
}
