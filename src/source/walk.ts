import { isUtf8 } from 'node:buffer';
import { constants, type Dirent, type Stats } from 'node:fs';
import { access, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { SlipwayError } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { quoted } from '../zip/refusal.ts';
import { diskFile } from './disk-file.ts';
import { followLink } from './follow-link.ts';
import type { LeaveOut } from './leave-out.ts';
import { RENAME, unsafePath } from './paths.ts';

/** What a walk comes upon; paths are relative to its root. */
export type Found =
  | { readonly kind: 'file'; readonly file: SourceFile }
  | { readonly kind: 'folder'; readonly path: string; readonly empty: boolean }
  | { readonly kind: 'left out'; readonly path: string; readonly because: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string };

interface Folder {
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
  /** On disk, free of links. */
  readonly real: string;
  /** The folders on disk that the walk came through. */
  readonly above: readonly string[];
}

interface Named {
  readonly path: string;
  /** For messages. */
  readonly shown: string;
  readonly rawName: Buffer;
  readonly real: string;
  readonly dirent: Dirent<Buffer>;
}

/**
 * Everything below the folder `given`, which lies at `root`, links inside it followed.
 * Refuses names and kinds of files that no zip should carry.
 */
export async function* walk(given: string, root: string, rules: LeaveOut): AsyncGenerator<Found, void, void> {
  const folders: Folder[] = [{ path: '', real: root, above: [] }];
  for (const folder of folders) {
    const staying: Named[] = [];
    for (const named of await list(folder, given)) {
      const out = leftOut(named, rules);
      if (out === undefined) staying.push(named);
      else yield out;
    }
    if (folder.path !== '') yield { kind: 'folder', path: folder.path, empty: staying.length === 0 };
    staying.forEach(checkName);
    // All at once for speed; settled, so that of several refusals the first in order is the one that is thrown.
    for (const looked of await Promise.allSettled(staying.map((named) => look(named, folder, root)))) {
      if (looked.status === 'rejected') throw looked.reason;
      const { found, inside } = looked.value;
      yield* found;
      if (inside !== undefined) folders.push(inside);
    }
  }
}

async function list({ path, real }: Folder, given: string): Promise<readonly Named[]> {
  const dirents = await readdir(real, { encoding: 'buffer', withFileTypes: true });
  return dirents
    .toSorted((a, b) => Buffer.compare(a.name, b.name))
    .map((dirent) => {
      const name = dirent.name.toString('utf8');
      return {
        path: path === '' ? name : `${path}/${name}`,
        shown: quoted(join(given, path, name)),
        real: join(real, name),
        rawName: dirent.name,
        dirent,
      };
    });
}

/** A link may turn out to be either, and is not followed when it is left out as one of them. */
function leftOut({ path, dirent }: Named, rules: LeaveOut): Found | undefined {
  if (dirent.isDirectory()) {
    const because = rules(path, 'folder');
    return because === undefined ? undefined : { kind: 'left out', path: `${path}/`, because };
  }
  const because = rules(path, 'file') ?? (dirent.isSymbolicLink() ? rules(path, 'folder') : undefined);
  return because === undefined ? undefined : { kind: 'left out', path, because };
}

function checkName({ path, shown, rawName }: Named): void {
  if (!isUtf8(rawName)) {
    const fact = `${shown} has a name that is not UTF-8`;
    throw new SlipwayError('SOURCE_NAME_NOT_UTF8', fact, 'Rename it, or name it in .slipwayignore.');
  }
  const unsafe = unsafePath(path);
  if (unsafe !== undefined) {
    throw new SlipwayError('SOURCE_UNSAFE_PATH', `${shown} ${unsafe}`, RENAME);
  }
}

interface Looked {
  readonly found: readonly Found[];
  readonly inside?: Folder;
}

async function look({ path, shown, real, dirent }: Named, folder: Folder, root: string): Promise<Looked> {
  const above = [...folder.above, folder.real];
  if (dirent.isDirectory()) return { found: [], inside: { path, real, above } };
  if (!dirent.isSymbolicLink()) return { found: [await file(path, shown, real, await lstat(real))] };

  const { real: followed, target, stats } = await followLink(real, shown, { root, above });
  const link: Found = { kind: 'link', path, target };
  return stats.isDirectory()
    ? { found: [link], inside: { path, real: followed, above } }
    : { found: [link, await file(path, shown, followed, stats)] };
}

/** What may not be read would otherwise be found out only when it is packed. */
async function file(path: string, shown: string, real: string, stats: Stats): Promise<Found> {
  if (stats.isFile()) {
    await access(real, constants.R_OK);
    return { kind: 'file', file: diskFile(path, real, stats) };
  }
  const fact = `${shown} is a ${specialKind(stats)}; a file or a folder was expected`;
  throw new SlipwayError('SOURCE_SPECIAL_FILE', fact, 'Remove it, or name it in .slipwayignore.');
}

function specialKind(stats: Stats): string {
  if (stats.isFIFO()) return 'named pipe';
  if (stats.isSocket()) return 'socket';
  return 'device';
}
