import { constants, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { SourceFile } from '../model.ts';
import { changed, unreadable } from './unreadable.ts';

/** Bytes that are read at a time from a large file. */
const CHUNK = 1024 ** 2;

/**
 * A file at `real`, a path free of links. Whenever it is read, it must be what it was when it was listed: the same
 * inode, size and times, before and after, so that what is packed is what was checked.
 */
export function diskFile(path: string, real: string, listed: Stats): SourceFile {
  return {
    path,
    size: listed.size,
    open: async () => {
      try {
        refuseOther(real, listed, await lstat(real));
      } catch (error) {
        throw unreadable(real, error);
      }
      return Readable.from(content(real, listed), { objectMode: false, highWaterMark: CHUNK });
    },
  };
}

const FACTS = ['dev', 'ino', 'size', 'mtimeMs', 'ctimeMs'] as const;

function refuseOther(real: string, listed: Stats, now: Stats): void {
  if (!now.isFile() || FACTS.some((fact) => now[fact] !== listed[fact])) throw changed(real);
}

/** Opens the file on the first read, so that a stream which nobody reads holds no descriptor. */
async function* content(real: string, listed: Stats): AsyncGenerator<Buffer, void, void> {
  const { size } = listed;
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
      refuseOther(real, listed, await handle.stat());
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(real, error);
  }
}
