import type { Stats } from 'node:fs';
import { readlink, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { SlipwayError } from '../errors.ts';
import { quoted } from '../zip/refusal.ts';
import { isErrno } from './unreadable.ts';

/** Where a symbolic link inside the source leads. */
export interface Followed {
  /** On disk, free of links. */
  readonly real: string;
  /** Relative to the source, separated by `/`. */
  readonly target: string;
  readonly stats: Stats;
}

/**
 * Follows the link at `location`, which messages call `shown`. Refuses one that leads out of `root`, to nothing, or
 * to one of `above`, the folders on disk that the walk came through: it would never end.
 */
export async function followLink(
  location: string,
  shown: string,
  { root, above }: { readonly root: string; readonly above: readonly string[] },
): Promise<Followed> {
  const real = await destination(location, shown);
  const target = path.relative(root, real);
  if (target === '..' || target.startsWith(`..${path.sep}`) || path.isAbsolute(target)) {
    const fact = `${shown} is a symbolic link to ${quoted(await readlink(location))}, outside the folder`;
    throw new SlipwayError(
      'SOURCE_LINK_OUTSIDE',
      fact,
      'Put the file itself in its place, or leave the link out.',
    );
  }
  if (above.includes(real)) throw broken(shown, 'to a folder that it lies in, which has no end');
  return { real, target: target.split(path.sep).join('/'), stats: await stat(real) };
}

async function destination(location: string, shown: string): Promise<string> {
  try {
    return await realpath(location);
  } catch (error) {
    if (!isErrno(error)) throw error;
    if (error.code === 'ELOOP') throw broken(shown, 'in a loop', error);
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
      throw broken(shown, `to ${quoted(await readlink(location))}, which does not exist`, error);
    }
    throw error;
  }
}

function broken(shown: string, where: string, cause?: unknown): SlipwayError {
  const fact = `${shown} is a symbolic link ${where}`;
  return new SlipwayError(
    'SOURCE_LINK_BROKEN',
    fact,
    'Remove the link, or name it in .slipwayignore.',
    cause,
  );
}
