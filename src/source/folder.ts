import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { byPath, byteOrder } from '../byte-order.ts';
import { SlipwayError } from '../errors.ts';
import type { LeftOut, Link, Source, SourceFile } from '../model.ts';
import type { Limits } from '../zip/limits.ts';
import { quoted } from '../zip/refusal.ts';
import { diskFile } from './disk-file.ts';
import { followLink } from './follow-link.ts';
import { ignoreFileText } from './ignore-file.ts';
import { IGNORE_FILE, leaveOut } from './leave-out.ts';
import { isErrno } from './unreadable.ts';
import { type Found, walk } from './walk.ts';

/** A source that is a folder. */
export interface FolderSource extends Source {
  readonly kind: 'folder';
}

/** Folder on disk -> FolderSource. What is left out is neither walked nor checked. */
export async function readFolder(
  given: string,
  limits: Limits,
  further: readonly string[],
): Promise<FolderSource> {
  const root = await realpath(given);
  const rules = leaveOut(await ignoreFileText(await ignoreFile(given, root), given), further);
  const files: SourceFile[] = [];
  const emptyFolders: string[] = [];
  const leftOut: LeftOut[] = [];
  const links: Link[] = [];
  const check = limitCheck(given, limits);
  for await (const found of walk(given, root, rules)) {
    check(found);
    if (found.kind === 'file') files.push(found.file);
    if (found.kind === 'folder' && found.empty) emptyFolders.push(found.path);
    if (found.kind === 'left out') leftOut.push({ path: found.path, because: found.because });
    if (found.kind === 'link') links.push({ path: found.path, target: found.target });
  }
  return {
    path: given,
    kind: 'folder',
    files: files.toSorted(byPath),
    emptyFolders: emptyFolders.toSorted(byteOrder),
    leftOut: leftOut.toSorted(byPath),
    links: links.toSorted(byPath),
    close: async () => undefined,
  };
}

async function ignoreFile(given: string, root: string): Promise<SourceFile | undefined> {
  const location = path.join(root, IGNORE_FILE);
  const shown = quoted(path.join(given, IGNORE_FILE));
  try {
    const stats = await lstat(location);
    if (stats.isDirectory()) return undefined;
    if (!stats.isSymbolicLink()) return diskFileOnly(shown, location, stats);
    const { real, stats: target } = await followLink(location, shown, { root, above: [root] });
    return diskFileOnly(shown, real, target);
  } catch (error) {
    // A folder that may not be entered is the walk's to name.
    if (isErrno(error) && ['ENOENT', 'EACCES'].includes(error.code)) return undefined;
    throw error;
  }
}

function diskFileOnly(shown: string, real: string, stats: Stats): SourceFile {
  if (stats.isFile()) return diskFile(IGNORE_FILE, real, stats);
  throw new SlipwayError(
    'SOURCE_SPECIAL_FILE',
    `${shown} is not a file`,
    `Write the patterns into a file ${IGNORE_FILE}.`,
  );
}

function limitCheck(given: string, limits: Limits): (found: Found) => void {
  let entries = 0;
  let totalSize = 0;
  return (found) => {
    if (found.kind === 'file' || found.kind === 'folder') entries++;
    if (found.kind === 'file') totalSize += found.file.size;
    if (entries > limits.entries) throw tooLarge(given, `${limits.entries} files and folders`);
    if (totalSize > limits.totalSize) throw tooLarge(given, `${limits.totalSize} bytes`);
  };
}

function tooLarge(given: string, limit: string): SlipwayError {
  const hint = `Give the folder of one extension, or leave files out with ${IGNORE_FILE}.`;
  return new SlipwayError('SOURCE_TOO_LARGE', `${given} holds more than ${limit}, which is the limit`, hint);
}
