import { judge } from './check.ts';
import { SlipwayError } from './errors.ts';
import { judging, withSource } from './examine.ts';
import { encodingsOf } from './fix/encodings.ts';
import { obstacleOf, writeFixed } from './fix/on-disk.ts';
import { type Fixes, fix, type LeftFile } from './fix.ts';
import { identify } from './identify.ts';
import type { Source } from './model.ts';
import type { ExtensionRequest } from './select.ts';
import { type Step, silently } from './step.ts';
import { toldOf } from './told.ts';
import { isRefusal } from './unread.ts';

/** What became of the files of one extension. */
export interface FixRun extends Fixes {
  /** As the user named the extension. */
  readonly path: string;
  /** False when they were only shown. */
  readonly written: boolean;
}

export interface FixOptions {
  /** `--encoding`. */
  readonly encoding: string | undefined;
  readonly dryRun: boolean;
  /** Is told what is about to be written. */
  readonly show: (fixes: FixRun) => void;
}

/**
 * Mends what has one right answer in the files of a folder: shown first, then written, file by file, each all at once. Of a
 * zip, and of what cannot be read as an extension, it leaves everything as it is.
 */
export async function fixOne(
  request: ExtensionRequest,
  { encoding, dryRun, show }: FixOptions,
  step: Step = silently,
): Promise<FixRun> {
  const { path } = request;
  const none = { path, written: false, files: [], left: [] };
  try {
    return await withSource(request, step, async (source, others) => {
      if (source.kind === 'zip') return shown({ ...none, left: [ZIP] }, show);
      const judgeOne = async (each: Source) => {
        const identified = await identify(each, request.given);
        const { told } = await toldOf(request, each, identified.identity.type);
        return judge(each, identified, { ...judging(request, identified, others), told });
      };
      const paths = source.files.map((file) => file.path);
      const fixes = await step(`Fix ${path}`, () =>
        fix(source, {
          judge: judgeOne,
          obstacle: (file) => obstacleOf(source, file),
          encoding: encodingsOf({ all: encoding, some: request.encodings ?? {} }, paths),
        }),
      );
      const run = shown({ path, written: !dryRun, ...fixes }, show);
      return dryRun ? run : { ...run, ...(await writeAll(source, fixes)) };
    });
  } catch (error) {
    // `check` tells it.
    if (isRefusal(error)) return none;
    throw error;
  }
}

const ZIP: LeftFile = { path: '.', rules: [], because: 'is a zip, and files in a zip are never changed' };

function shown(run: FixRun, show: FixOptions['show']): FixRun {
  show(run);
  return run;
}

/** A file that something else wrote meanwhile is left to that. */
async function writeAll(source: Source, { files, left }: Fixes): Promise<Fixes> {
  const written = [];
  const changed: LeftFile[] = [];
  for (const one of files) {
    try {
      await writeFixed(source, one);
      written.push(one);
    } catch (error) {
      if (!(error instanceof SlipwayError) || error.code !== 'SOURCE_CHANGED') throw error;
      changed.push({ path: one.file.path, rules: one.rules, because: 'changed meanwhile' });
    }
  }
  return { files: written, left: [...left, ...changed] };
}
