import { randomBytes } from 'node:crypto';
import { closeSync, openSync, type Stats } from 'node:fs';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SlipwayError } from './errors.ts';
import { withTemporary } from './temporary.ts';

/** Appends all of the bytes. */
export type Append = (bytes: Buffer) => Promise<void>;

/**
 * Puts what `write` appends in the place of `out`, all at once: it goes to `.<basename>.<random>.partial` in the same folder,
 * is flushed to the disk and renamed. When `write` throws, that file is removed and `out` is as it was.
 * A link at `out` is replaced, not followed. `mode` are the permissions of a new file, less the umask; `like` is the file
 * whose permissions it gets as they are, and whose owner, as far as that may be given away.
 * Throws OUTPUT_UNWRITABLE for whatever the file system refuses.
 */
export async function replaceFile<T>(
  out: string,
  write: (append: Append) => Promise<T>,
  mode = 0o666,
  like?: Pick<Stats, 'mode' | 'uid' | 'gid'>,
): Promise<T> {
  const there = await stat(out).catch(() => undefined);
  if (there !== undefined && !there.isFile()) {
    throw new SlipwayError(
      'OUTPUT_UNWRITABLE',
      `${out} is a ${there.isDirectory() ? 'folder' : 'pipe, device or socket'}; a file was expected`,
      `Name a file with -o.`,
    );
  }
  const path = makePartial(out, mode);
  return withTemporary(path, async () => {
    const handle = await told(out, () => open(path, 'r+'));
    try {
      const result = await write(appendTo(handle, out));
      if (like !== undefined) {
        await handle.chown(like.uid, like.gid).catch(() => undefined);
        await told(out, () => handle.chmod(like.mode & 0o7777));
      }
      await told(out, () => handle.sync());
      await handle.close();
      await told(out, () => rename(path, out));
      return result;
    } finally {
      await handle.close();
    }
  });
}

/** Room on the disk for bytes that are written and then read once. */
export interface Scratch {
  readonly append: Append;
  /** What was appended, from its start. */
  read(): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

/** Opens scratches on the file system of `out`. They have no name, so nothing is left of them, whatever happens. */
export function createScratches(out: string): { open(): Promise<Scratch>; closeAll(): Promise<void> } {
  const handles: FileHandle[] = [];
  return {
    async open() {
      const path = makePartial(out, 0o600);
      const handle = await withTemporary(path, () => told(out, () => open(path, 'r+')));
      handles.push(handle);
      return { append: appendTo(handle, out), read: () => contentOf(handle), close: () => handle.close() };
    },
    async closeAll() {
      await Promise.all(handles.map((handle) => handle.close()));
    },
  };
}

/** Opens its stream only when it is read, because an open stream keeps `handle.close()` waiting. */
async function* contentOf(handle: FileHandle): AsyncGenerator<Buffer> {
  yield* handle.createReadStream({ start: 0, highWaterMark: 1024 * 1024 });
}

/** Made at once: an interrupt that came between its making and its being known as temporary would leave it behind. */
function makePartial(out: string, mode: number): string {
  const path = join(dirname(out), `.${basename(out)}.${randomBytes(6).toString('hex')}.partial`);
  try {
    closeSync(openSync(path, 'wx', mode));
  } catch (error) {
    throw unwritable(out, error);
  }
  return path;
}

function appendTo(handle: FileHandle, out: string): Append {
  return (bytes) => told(out, () => handle.writeFile(bytes));
}

/** Runs `work`; what the file system refuses becomes a fact about `out` and a way out. */
async function told<T>(out: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unwritable(out, error);
  }
}

function unwritable(out: string, cause: unknown): SlipwayError {
  const folder = dirname(out);
  const say = (fact: string, hint: string): SlipwayError =>
    new SlipwayError('OUTPUT_UNWRITABLE', fact, hint, cause);
  switch (codeOf(cause)) {
    case 'ENOENT':
      return say(`${out}: the folder ${folder} does not exist`, `Create it with: mkdir -p ${folder}`);
    case 'ENOTDIR':
      return say(`${out}: ${folder} is not a folder`, 'Name a file in a folder with -o.');
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say(
        `${out}: the folder ${folder} is not writable`,
        'Make it writable, or name another place with -o.',
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return say(`${out}: the disk is full`, `Free space in ${folder}, or name another place with -o.`);
    default:
      return say(`${out} could not be written: ${String(cause)}`, 'Name another place with -o.');
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
