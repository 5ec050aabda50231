import type { FileHandle } from 'node:fs/promises';
import { SlipwayError } from '../errors.ts';

/** Gives exactly these bytes of the zip. The buffer may be shared: read it, never write to it. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;

/** One call of the system per read. */
export function readDirectly(handle: FileHandle, path: string): ReadAt {
  return async (position, length) => {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
      if (bytesRead === 0) throw changed(path);
      filled += bytesRead;
    }
    return buffer;
  };
}

const WINDOW = 1024 ** 2;

/** Reads ahead: a walk in offset order costs one call per MiB instead of three per entry. */
export function readAhead(read: ReadAt, fileSize: number): ReadAt {
  let start = 0;
  let window: Buffer = Buffer.alloc(0);
  return async (position, length) => {
    if (position < start || position + length > start + window.length) {
      window = await read(position, Math.max(length, Math.min(WINDOW, fileSize - position)));
      start = position;
    }
    return window.subarray(position - start, position - start + length);
  };
}

/** The zip is not what it was when it was listed. */
export function changed(path: string, cause?: unknown): SlipwayError {
  return new SlipwayError(
    'SOURCE_CHANGED',
    `${path} changed while it was read`,
    'Wait until nothing writes to it, then run again.',
    cause,
  );
}
