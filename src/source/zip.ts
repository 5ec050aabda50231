import { byPath, byteOrder } from '../byte-order.ts';
import { SlipwayError } from '../errors.ts';
import type { LeftOut, Source, SourceFile } from '../model.ts';
import type { Limits } from '../zip/limits.ts';
import { readZip, type Zip, type ZipEntry } from '../zip/read.ts';
import { refuseEntry } from '../zip/refusal.ts';
import { ignoreFileText } from './ignore-file.ts';
import { IGNORE_FILE, type LeaveOut, leaveOut } from './leave-out.ts';
import { foldersOf, parentOf, RENAME, unsafePath } from './paths.ts';

/** A source that is a zip, with what only matters when its own bytes are sent. */
export interface ZipSource
  extends Source,
    Pick<Zip, 'entries' | 'storedWithDescriptor' | 'wideDescriptor' | 'strayDescriptor'> {
  readonly kind: 'zip';
}

/** Zip on disk -> ZipSource. Each entry is checked, also one that is left out. Nothing is, when `further` is undefined. */
export async function readZipSource(
  path: string,
  limits: Limits,
  further: readonly string[] | undefined,
): Promise<ZipSource> {
  const zip = await readZip(path, limits);
  try {
    checkNames(zip.entries, path);
    const folders = foldersIn(zip.entries, limits, path);
    checkClashes(zip.entries, folders, path);
    const files = zip.entries.filter(({ name }) => !name.endsWith('/')).map(sourceFile);
    const rules = further === undefined ? () => undefined : await rulesOf(files, path, further);
    return { ...zip, path, kind: 'zip', links: [], ...sift(files, folders, rules) };
  } catch (error) {
    await zip.close();
    throw error;
  }
}

async function rulesOf(
  files: readonly SourceFile[],
  path: string,
  further: readonly string[],
): Promise<LeaveOut> {
  const ignoreFile = files.find((file) => file.path === IGNORE_FILE);
  return leaveOut(await ignoreFileText(ignoreFile, path), further);
}

function sourceFile({ name, size, open }: ZipEntry): SourceFile {
  return { path: name, size, open };
}

function checkNames(entries: readonly ZipEntry[], path: string): void {
  for (const { name } of entries) {
    const unsafe = unsafePath(name.endsWith('/') && name !== '/' ? name.slice(0, -1) : name);
    if (unsafe !== undefined) throw refuseEntry('SOURCE_UNSAFE_PATH', path, name, unsafe, RENAME);
  }
}

/** The folders that have an entry of their own, and those that others imply: one name can imply two thousand. */
function foldersIn(entries: readonly ZipEntry[], limits: Limits, path: string): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { name } of entries) {
    let slash = name.lastIndexOf('/');
    while (slash !== -1 && !folders.has(name.slice(0, slash))) {
      folders.add(name.slice(0, slash));
      slash = name.lastIndexOf('/', slash - 1);
    }
    if (folders.size > limits.entries) {
      const fact = `${path}: its names imply more than ${limits.entries} folders, which is the limit`;
      throw new SlipwayError('ZIP_BOMB', fact, 'Put the files into fewer folders.');
    }
  }
  return folders;
}

/** A folder may be listed twice, as some build tools do: nothing is hidden by that. */
function checkClashes(entries: readonly ZipEntry[], folders: ReadonlySet<string>, path: string): void {
  const files = new Set<string>();
  for (const { name } of entries) {
    if (name.endsWith('/')) continue;
    if (folders.has(name)) {
      const fact = 'is a file, and another entry makes it a folder';
      throw refuseEntry('SOURCE_FILE_AND_FOLDER', path, name, fact, 'Rename one of the two.');
    }
    if (files.has(name)) {
      const fact = 'stands in the zip more than once';
      throw refuseEntry('SOURCE_DUPLICATE_PATH', path, name, fact, 'Keep one of them.');
    }
    files.add(name);
  }
}

/** Parts what stays from what is left out; a folder that is left out stands for all that it holds. */
function sift(
  files: readonly SourceFile[],
  folders: ReadonlySet<string>,
  rules: LeaveOut,
): Pick<Source, 'files' | 'emptyFolders' | 'leftOut'> {
  const left = new Map<string, LeftOut>();
  const stays = (path: string, kind: 'file' | 'folder') => {
    const out = outermost(path, kind, rules);
    if (out !== undefined) left.set(out.path, out);
    return out === undefined;
  };
  const kept = files.filter(({ path }) => stays(path, 'file'));
  const keptFolders = [...folders].filter((folder) => stays(folder, 'folder'));
  const holding = new Set([...kept.map(({ path }) => path), ...keptFolders].map(parentOf));
  return {
    files: kept.toSorted(byPath),
    emptyFolders: keptFolders.filter((folder) => !holding.has(folder)).toSorted(byteOrder),
    leftOut: [...left.values()].toSorted(byPath),
  };
}

function outermost(path: string, kind: 'file' | 'folder', rules: LeaveOut): LeftOut | undefined {
  for (const folder of foldersOf(path)) {
    const because = rules(folder, 'folder');
    if (because !== undefined) return { path: `${folder}/`, because };
  }
  const because = rules(path, kind);
  return because === undefined ? undefined : { path: kind === 'folder' ? `${path}/` : path, because };
}
