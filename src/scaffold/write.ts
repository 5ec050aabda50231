import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SlipwayError } from '../errors.ts';
import type { TemplateFile } from './fill.ts';

/** Passes a folder that is missing, or that holds nothing but `.git`; any other is OUTPUT_EXISTS. */
export async function refuseUnlessEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return [];
    if (codeOf(cause) !== 'ENOTDIR') throw unwritable(folder, cause);
    throw new SlipwayError('OUTPUT_EXISTS', `${folder} is a file`, 'Name a folder that is new or empty.');
  });
  // `git init` before `slipway init` is a habit of many.
  const first = there.filter((name) => name !== '.git').sort()[0];
  if (first === undefined) return;
  const fact = `${folder} is not empty: it holds ${first}`;
  throw new SlipwayError('OUTPUT_EXISTS', fact, 'Name a folder that is new or empty.');
}

/** Writes all of the files or none: what a failure leaves half-finished is removed again (OUTPUT_UNWRITABLE). */
export async function writeFiles(folder: string, files: readonly TemplateFile[]): Promise<void> {
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    for (const { path, bytes } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes, { flag: 'wx' });
    }
  } catch (cause) {
    const tops = new Set(files.map(({ path }) => join(folder, path.split('/')[0] ?? path)));
    for (const path of made === undefined ? tops : [made]) await rm(path, { recursive: true, force: true });
    throw unwritable(folder, cause);
  }
}

function unwritable(folder: string, cause: unknown): SlipwayError {
  const fact = `${folder} cannot be written: ${codeOf(cause)}`;
  return new SlipwayError('OUTPUT_UNWRITABLE', fact, 'Name a folder that you may write to.', cause);
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
}
