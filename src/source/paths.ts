/** Bytes of one path part that Linux, macOS and Windows file systems take. */
const PART_LIMIT = 255;
/** Bytes of a path that Linux takes (PATH_MAX, less its final NUL). */
const PATH_LIMIT = 4095;

/** Folders in folders; nothing that Elasticsearch reads lies deeper than a few. */
const DEPTH_LIMIT = 100;

/** Why this path cannot stand in an extension, as the end of a sentence that starts with the path; undefined when it can. */
export function unsafePath(path: string): string | undefined {
  if (path === '') return 'is an empty name';
  const length = Buffer.byteLength(path);
  if (length > PATH_LIMIT) return `has ${length} bytes; Linux takes ${PATH_LIMIT}`;
  if (path.includes('\0')) return 'holds a NUL';
  const control = /[\u0001-\u001f\u007f-\u009f]/u.exec(path);
  if (control !== null) return `holds the control character ${codePoint(control[0])}`;
  if (path.includes('\\')) return 'holds a backslash; "/" separates folders';
  if (path.startsWith('/')) return 'is an absolute path';
  if (/^[A-Za-z]:/.test(path)) return `starts with the drive letter ${path.slice(0, 2)}`;
  const parts = path.split('/');
  if (parts.length > DEPTH_LIMIT)
    return `lies ${parts.length - 1} folders deep; fewer than ${DEPTH_LIMIT} were expected`;
  return firstDefined(parts, unsafePart);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstDefined<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unsafePart(part: string): string | undefined {
  if (part === '') return 'has an empty part, two slashes in a row';
  if (part === '.' || part === '..') return `has the part "${part}"`;
  const length = Buffer.byteLength(part);
  if (length > PART_LIMIT) return `has a part of ${length} bytes; file systems take ${PART_LIMIT}`;
  return undefined;
}

/** The way out of what `unsafePath` names. */
export const RENAME = 'Rename it to a relative path of plain names separated by "/".';

/** `a/b/c` gives `a`, `a/b`: the folders that a path stands in, the outermost first. */
export function foldersOf(path: string): readonly string[] {
  const folders: string[] = [];
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    folders.push(path.slice(0, slash));
  }
  return folders;
}

/** The folder that a path stands in; empty for the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
