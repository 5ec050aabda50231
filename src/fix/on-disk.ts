import { constants, type Stats } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import path from 'node:path';
import { SlipwayError } from '../errors.ts';
import { readBytes } from '../formats/bytes.ts';
import type { Source, SourceFile } from '../model.ts';
import { replaceFile } from '../partial-file.ts';
import type { FixedFile } from './draft.ts';

/** Why a file of a folder may not be written, as the end of a sentence that starts with it; undefined when it may. */
export async function obstacleOf(source: Source, { path: inside }: SourceFile): Promise<string | undefined> {
  if (inside.split('/').includes('.git')) return 'lies in .git';
  const link = source.links.find((one) => inside === one.path || inside.startsWith(`${one.path}/`));
  if (link !== undefined) return `is reached through the symbolic link ${link.path}, to ${link.target}`;
  const place = path.join(source.path, inside);
  // Whoever may write everything, as root may, is told the same.
  const stats = await statOf(place);
  if (stats === undefined) return 'is there no more';
  if ((stats.mode & 0o222) === 0 || !(await isWritable(place))) return 'is read-only';
  return (await isWritable(path.dirname(place))) ? undefined : 'lies in a folder that is read-only';
}

/**
 * Puts what a file of a folder becomes in its place, all at once, with the same permissions. Throws SOURCE_CHANGED when it
 * is no longer what was read, and OUTPUT_UNWRITABLE; then it is as it was.
 */
export async function writeFixed(source: Source, { file, after }: FixedFile): Promise<void> {
  const place = path.join(source.path, file.path);
  try {
    await replaceFile(
      place,
      async (append) => {
        await append(after);
        // Refuses what has changed since it was listed.
        await readBytes(file, file.size);
      },
      0o600,
      await statOf(place),
    );
  } catch (error) {
    if (!(error instanceof SlipwayError) || error.code !== 'OUTPUT_UNWRITABLE') throw error;
    throw new SlipwayError(
      error.code,
      error.message,
      'Mend that, then run slipway check --fix again.',
      error,
    );
  }
}

function statOf(place: string): Promise<Stats | undefined> {
  return stat(place).catch(() => undefined);
}

function isWritable(place: string): Promise<boolean> {
  return access(place, constants.W_OK).then(
    () => true,
    () => false,
  );
}
