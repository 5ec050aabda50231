import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SlipwayError } from './errors.ts';
import type { LeftOut, Source } from './model.ts';
import { type FolderSource, readFolder } from './source/folder.ts';
import { notFound, unreadable } from './source/unreadable.ts';
import type { ZipSource } from './source/zip.ts';
import { DEFAULT_LIMITS, type Limits } from './zip/limits.ts';
import { quoted } from './zip/refusal.ts';

export type { FolderSource, Limits, ZipSource };

export interface SourceOptions {
  /** In place of the defaults: 100,000 entries, 16 GiB, 1000:1 per zip entry. */
  readonly limits?: Partial<Limits>;
  /** Leave nothing out, whatever it is called: for a zip that is looked at rather than packed. */
  readonly everything?: boolean;
  /** Further lines in the syntax of gitignore, from slipway.json; they come after those of `.slipwayignore`. */
  readonly ignore?: readonly string[];
}

/**
 * A folder or a zip, told apart by what it is and not by its name -> Source: files in byte order of their paths, all of
 * them safe to unpack anywhere. A zip is read and verified whole; a folder is listed. Nothing is written.
 * Refuses with a `SOURCE_*` or `ZIP_*` error that names the file, and holds no file descriptor then.
 */
export async function readSource(
  path: string,
  options: SourceOptions = {},
): Promise<FolderSource | ZipSource> {
  const stats = await firstLook(path);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const source = await read(path, stats, limits, options);
  if (source.files.length > 0) return source;
  await source.close();
  throw empty(source);
}

async function firstLook(path: string): Promise<Stats> {
  try {
    return await stat(path);
  } catch (error) {
    throw notFound(path, error);
  }
}

async function read(
  path: string,
  stats: Stats,
  limits: Limits,
  { ignore = [], everything = false }: SourceOptions,
): Promise<FolderSource | ZipSource> {
  try {
    if (stats.isDirectory()) return await readFolder(path, limits, ignore);
    if (stats.isFile()) {
      // Loaded only here: a folder needs no reader of zips.
      const { readZipSource } = await import('./source/zip.ts');
      return await readZipSource(path, limits, everything ? undefined : ignore);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  const fact = `${path} is a device, pipe or socket; a folder or a zip was expected`;
  throw new SlipwayError('SOURCE_SPECIAL_FILE', fact, 'Give the path of a folder or a zip.');
}

/** Reasons that are listed; the rest is counted. */
const SHOWN = 5;

function empty({ path, leftOut }: Source): SlipwayError {
  if (leftOut.length === 0) {
    const hint = 'Put the files of the extension there, or give another path.';
    return new SlipwayError('SOURCE_EMPTY', `${path} holds no files`, hint);
  }
  const fact = `${path} holds no files besides those left out: ${listed(leftOut)}`;
  const hint = 'Take a name back with a line such as `!*.swp` in .slipwayignore, or give another path.';
  return new SlipwayError('SOURCE_EMPTY', fact, hint);
}

function listed(leftOut: readonly LeftOut[]): string {
  const shown = leftOut.slice(0, SHOWN).map(({ path, because }) => `${quoted(path)} (${because})`);
  const more = leftOut.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
