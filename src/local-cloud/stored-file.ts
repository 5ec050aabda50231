import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { undefinedIfAbsent } from './absent.ts';
import type { Store } from './cloud.ts';
import type { HeldLock } from './lock.ts';
import { executionFailed } from './refusal.ts';

export interface StoredFile {
  /** Bytes. */
  readonly size: number;
  readonly modified: Date;
}

const FILE = 'file.zip';
const PART = '.part';

/** The size and date of an extension's file; undefined when it has none. */
export async function statFile(folder: string): Promise<StoredFile | undefined> {
  const found = await stat(join(folder, FILE)).catch(undefinedIfAbsent);
  return found && { size: found.size, modified: found.mtime };
}

/** The extension's file, open for reading: what it holds stays the same even if the file is replaced. */
export async function openFile(folder: string): Promise<FileHandle | undefined> {
  return open(join(folder, FILE)).catch(undefinedIfAbsent);
}

/**
 * The bytes become the extension's file once they have all come and begin like a zip; until then, and if they break
 * off, the former file stands. Nothing is held in memory. Refuses with 400 what is empty, too large or no zip.
 */
export async function writeZip(
  { maxFileSize, now }: Store,
  folder: string,
  bytes: AsyncIterable<Uint8Array>,
  lock?: HeldLock,
): Promise<void> {
  await removeParts(folder);
  const part = join(folder, `${randomUUID()}${PART}`);
  try {
    const handle = await open(part, 'wx');
    try {
      await writeFile(handle, checked(bytes, maxFileSize));
      await handle.utimes(now(), now());
      await handle.sync();
    } finally {
      await handle.close();
    }
    lock?.assertHeld();
    await rename(part, join(folder, FILE));
  } finally {
    await rm(part, { force: true });
  }
}

/** What a killed process left. Whoever holds the lock is alone in the folder. */
async function removeParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith(PART)) await rm(join(folder, name), { force: true });
  }
}

/** A local file header, or the end of a central directory: an archive without entries (APPNOTE 4.3.7, 4.3.16). */
const SIGNATURES = ['PK\x03\x04', 'PK\x05\x06'];

async function* checked(bytes: AsyncIterable<Uint8Array>, maxFileSize: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  let start = '';
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > maxFileSize) {
      throw executionFailed(`The file has more than ${maxFileSize} bytes, the most allowed.`);
    }
    if (start.length < 4) start += Buffer.from(chunk.subarray(0, 4 - start.length)).toString('latin1');
    yield chunk;
  }
  if (size === 0) throw executionFailed('The file is empty.');
  if (!SIGNATURES.includes(start)) throw executionFailed('The file does not begin like a zip.');
}
