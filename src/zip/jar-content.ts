import { constants, inflateRawSync } from 'node:zlib';
import type { JarEntry } from './jar-directory.ts';
import type { Range, ReadRanges } from './ranges.ts';

const LOCAL_SIZE = 30;
/** What an extra field of a local header takes in jars: jar's own CAFE, a date, an alignment. */
const EXTRA_ROOM = 256;
/** Magic number, minor and major version. */
const HEAD = 8;
/** Compressed bytes that hold the first eight of nearly any class file, the tables of a dynamic block included. */
const FIRST_TRY = 128;
/** And of any: the tables of a dynamic block take 286 bytes at the most, and empty blocks before it nobody writes. */
const HEAD_INPUT = 512;

/** Is handed an entry and its bytes; undefined where they do not inflate, or do not lie where the directory says. */
export type Take = (entry: JarEntry, bytes: Buffer | undefined) => void;

/** The first bytes of each entry, at least eight of them where it has so many; in the order of the offsets. */
export function heads(read: ReadRanges, entries: readonly JarEntry[], take: Take): Promise<void> {
  return each(read, entries, (entry) => Math.min(entry.compressedSize, HEAD_INPUT), inflateHead, take);
}

/** The whole content of each entry that declares no more than `limit` bytes, and holds no more. */
export function contents(
  read: ReadRanges,
  entries: readonly JarEntry[],
  limit: number,
  take: Take,
): Promise<void> {
  const small = entries.filter((entry) => entry.size <= limit && entry.compressedSize <= limit);
  return each(read, small, ({ compressedSize }) => compressedSize, inflate, take);
}

function each(
  read: ReadRanges,
  entries: readonly JarEntry[],
  inputOf: (entry: JarEntry) => number,
  open: Open,
  take: Take,
): Promise<void> {
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
  const ranges = inOrder.map((entry): Range => {
    const start = entry.offset;
    return { start, end: start + LOCAL_SIZE + 3 * entry.name.length + EXTRA_ROOM + inputOf(entry) };
  });
  return read(ranges, (bytes, index) => {
    const entry = inOrder[index];
    if (entry !== undefined) take(entry, dataOf(bytes, inputOf(entry), entry, open));
  });
}

type Open = (data: Buffer, entry: JarEntry) => Buffer | undefined;

function dataOf(bytes: Buffer, length: number, entry: JarEntry, open: Open): Buffer | undefined {
  if (bytes.length < LOCAL_SIZE || bytes.readUInt32LE(0) !== 0x04034b50) return undefined;
  const start = LOCAL_SIZE + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const data = bytes.subarray(start, start + length);
  return entry.method === 0 ? data : open(data, entry);
}

function inflateHead(data: Buffer): Buffer | undefined {
  const head = inflateStart(data.subarray(0, FIRST_TRY));
  return data.length > FIRST_TRY && (head === undefined || head.length < HEAD) ? inflateStart(data) : head;
}

/** Deflate reaches 1032:1 at most, so this is room for whatever the input holds. */
const START = {
  chunkSize: 256,
  maxOutputLength: 1032 * HEAD_INPUT,
  finishFlush: constants.Z_SYNC_FLUSH,
};

function inflateStart(data: Buffer): Buffer | undefined {
  return inflated(() => inflateRawSync(data, START));
}

function inflate(data: Buffer, { size }: JarEntry): Buffer | undefined {
  const bytes = inflated(() =>
    inflateRawSync(data, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 64) }),
  );
  return bytes?.length === size ? bytes : firstBytes(data, size);
}

/** Java does not notice that a content is longer than declared, or spoilt further down. Halves the input until it knows. */
function firstBytes(data: Buffer, size: number): Buffer | undefined {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: size + ROOM };
  let sound = 0;
  let spoilt = data.length + 1;
  while (spoilt - sound > 1) {
    const middle = (sound + spoilt) >> 1;
    const bytes = inflated(() => inflateRawSync(data.subarray(0, middle), options));
    if (bytes === undefined) spoilt = middle;
    else if (bytes.length >= size) return bytes.subarray(0, size);
    else sound = middle;
  }
  return undefined;
}

/** More than one byte of input can become. */
const ROOM = 64 * 1024;

function inflated(work: () => Buffer): Buffer | undefined {
  try {
    return work();
  } catch {
    return undefined; // what Java says of it, it says when the entry is read, and then of that entry alone
  }
}
