import type { SourceFile } from '../model.ts';

/** A piece of a file, from its first byte to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads pieces of one file, in the order of their starts, and hands each to `take` with its index; they may overlap. The
 * bytes may be shared: read them, never write to them. A piece that reaches over the end of the file comes shorter.
 */
export type ReadRanges = (
  ranges: readonly Range[],
  take: (bytes: Buffer, index: number) => void,
) => Promise<void>;

/** A file up to this size is held while its pieces are read. A larger one is read anew from its start, for each call. */
const HELD = 16 * 1024 ** 2;

/** A source's files can only be read from their start, so this is the way to a zip's end and to an entry of it. */
export async function rangesOf(file: SourceFile): Promise<ReadRanges> {
  if (file.size > HELD) return (ranges, take) => passing(file, ranges, take);
  const bytes = await whole(file);
  return async (ranges, take) => {
    for (const [index, { start, end }] of ranges.entries()) take(bytes.subarray(start, end), index);
  };
}

/** One piece. */
export async function piece(read: ReadRanges, start: number, end: number): Promise<Buffer> {
  let found: Buffer = Buffer.alloc(0);
  await read([{ start, end }], (bytes) => {
    found = bytes;
  });
  return found;
}

async function whole(file: SourceFile): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(file.size);
  let size = 0;
  for await (const chunk of await file.open()) {
    const piece: Uint8Array = chunk;
    bytes.set(piece.subarray(0, bytes.length - size), size);
    size += piece.length;
  }
  return bytes.subarray(0, size);
}

/** One pass over the file, in which each byte is held only as long as a piece that has begun needs it. */
async function passing(file: SourceFile, ranges: readonly Range[], take: Parameters<ReadRanges>[1]) {
  let index = 0;
  let next = ranges[index];
  if (next === undefined) return;
  let held: Buffer[] = [];
  let start = 0;
  let end = 0;
  for await (const chunk of await file.open()) {
    const bytes: Buffer = Buffer.from(chunk);
    held.push(bytes);
    end += bytes.length;
    if (end <= next.start) {
      held = [];
      start = end;
    }
    if (end < next.end) continue;
    const window = Buffer.concat(held);
    while (next !== undefined && next.end <= end) {
      take(window.subarray(Math.max(0, next.start - start), next.end - start), index);
      index += 1;
      next = ranges[index];
    }
    if (next === undefined) return;
    const keep = Math.min(window.length, Math.max(0, next.start - start));
    held = [window.subarray(keep)];
    start += keep;
  }
  const rest = Buffer.concat(held);
  for (const [after, { start: from, end: to }] of ranges.slice(index).entries()) {
    take(rest.subarray(Math.max(0, from - start), Math.max(0, to - start)), index + after);
  }
}
