import type { SourceFile } from '../model.ts';

/** A piece of a file, from its first byte to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads pieces of one file, in the order of their starts; they may overlap. The bytes may be shared: read them, never
 * write to them. A piece that reaches over the end of the file comes shorter.
 */
export type ReadRanges = (ranges: readonly Range[]) => AsyncIterable<Buffer>;

/** A file up to this size is held while its pieces are read. A larger one is read anew from its start, for each call. */
const HELD = 16 * 1024 ** 2;

/** A source's files can only be read from their start, so this is the way to a zip's end and to an entry of it. */
export async function rangesOf(file: SourceFile): Promise<ReadRanges> {
  if (file.size > HELD) return (ranges) => passing(file, ranges);
  const bytes = await whole(file);
  return async function* held(ranges) {
    for (const { start, end } of ranges) yield bytes.subarray(start, end);
  };
}

/** One piece. */
export async function piece(read: ReadRanges, start: number, end: number): Promise<Buffer> {
  for await (const bytes of read([{ start, end }])) return bytes;
  return Buffer.alloc(0);
}

async function whole(file: SourceFile): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(file.size);
  let size = 0;
  for await (const chunk of await file.open()) size += Buffer.from(chunk).copy(bytes, size);
  return bytes.subarray(0, size);
}

/** One pass over the file, in which each byte is held only as long as a piece that has begun needs it. */
async function* passing(file: SourceFile, ranges: readonly Range[]): AsyncGenerator<Buffer> {
  const wanted = ranges[Symbol.iterator]();
  let next = wanted.next();
  if (next.done === true) return;
  let held: Buffer[] = [];
  let start = 0;
  let end = 0;
  for await (const chunk of await file.open()) {
    const bytes: Buffer = Buffer.from(chunk);
    held.push(bytes);
    end += bytes.length;
    if (end <= next.value.start) {
      held = [];
      start = end;
    }
    if (end < next.value.end) continue;
    const window = Buffer.concat(held);
    while (next.done !== true && next.value.end <= end) {
      yield window.subarray(Math.max(0, next.value.start - start), next.value.end - start);
      next = wanted.next();
    }
    if (next.done === true) return;
    const keep = Math.min(window.length, Math.max(0, next.value.start - start));
    held = [window.subarray(keep)];
    start += keep;
  }
  const rest = Buffer.concat(held);
  for (; next.done !== true; next = wanted.next()) {
    yield rest.subarray(Math.max(0, next.value.start - start), Math.max(0, next.value.end - start));
  }
}
