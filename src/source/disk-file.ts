import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { SourceFile } from '../model.ts';
import { changed, unreadable } from './unreadable.ts';

/** Bytes that are read at a time from a large file. */
const CHUNK = 1024 ** 2;

/** A file at `real`, a path free of links, whose content must still have `size` bytes whenever it is read. */
export function diskFile(path: string, real: string, size: number): SourceFile {
  return {
    path,
    size,
    open: async () => {
      try {
        const stats = await lstat(real);
        if (!stats.isFile() || stats.size !== size) throw changed(real);
      } catch (error) {
        throw unreadable(real, error);
      }
      return Readable.from(content(real, size), { objectMode: false, highWaterMark: CHUNK });
    },
  };
}

/** Opens the file on the first read, so that a stream which nobody reads holds no descriptor. */
async function* content(real: string, size: number): AsyncGenerator<Buffer, void, void> {
  try {
    // O_NOFOLLOW is not defined on Windows.
    const handle = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      let done = 0;
      for (let ended = false; !ended; ) {
        // One byte more than there should be: only a read that comes back short tells that the file ends there.
        const buffer = Buffer.allocUnsafe(Math.min(CHUNK, size + 1 - done));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, done);
        done += bytesRead;
        if (done > size || (bytesRead === 0 && done < size)) throw changed(real);
        ended = bytesRead === 0 || (done === size && bytesRead < buffer.length);
        if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(real, error);
  }
}
