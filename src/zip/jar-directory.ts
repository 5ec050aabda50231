import { isUtf8 } from 'node:buffer';
import type { ReadRanges } from './ranges.ts';

/** An entry of a jar, as its central directory gives it. */
export interface JarEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly compressedSize: number;
  /** Uncompressed bytes, as declared. */
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
}

/** In the order of the directory, duplicates kept; or why Java cannot open the file, in Java's words. */
export type JarDirectory = { readonly entries: readonly JarEntry[] } | { readonly problem: string };

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ZIP64_LOCATOR_SIZE = 20;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_SIZE = 46;
/** Beyond it Java gives up too, for it holds the directory in an array. */
const LARGEST_DIRECTORY = 128 * 1024 ** 2;
/** More than a jar's directory takes as a rule, so that one look at the end of the file finds all of it. */
const TAIL = 1024 ** 2;

/**
 * Reads the directory as java.util.zip.ZipFile does, which JarHell opens each jar with: the last end record counts,
 * bytes before the first entry are skipped, and no local header is compared. So a jar is read more loosely than an
 * extension, which readZip takes, and more strictly than Info-ZIP reads it.
 */
export async function readJarDirectory(read: ReadRanges, size: number): Promise<JarDirectory> {
  if (size === 0) return { problem: 'zip file is empty' };
  const tail = await piece(read, Math.max(0, size - TAIL), size);
  const tailStart = size - tail.length;
  const end = findEnd(tail, tailStart);
  if (end === undefined) return { problem: 'zip END header not found' };
  if ('problem' in end) return end;
  if (end.size > LARGEST_DIRECTORY)
    return { problem: 'invalid END header (central directory size too large)' };
  const directory =
    end.start >= tailStart
      ? tail.subarray(end.start - tailStart, end.start - tailStart + end.size)
      : await piece(read, end.start, end.start + end.size);
  return entriesOf(directory, end);
}

async function piece(read: ReadRanges, start: number, end: number): Promise<Buffer> {
  for await (const bytes of read([{ start, end }])) return bytes;
  return Buffer.alloc(0);
}

interface End {
  readonly entries: number;
  /** Where the directory starts, which is not where the record says when bytes stand before the zip. */
  readonly start: number;
  readonly size: number;
  /** What such bytes add to each offset. */
  readonly shift: number;
}

/** ZipFile.Source.findEND. */
function findEnd(tail: Buffer, tailStart: number): End | { readonly problem: string } | undefined {
  const first = Math.max(0, tail.length - END_SIZE - LONGEST_COMMENT);
  for (let at = tail.length - END_SIZE; at >= first; at -= 1) {
    at = tail.lastIndexOf(END_SIGNATURE, at);
    if (at < first) return undefined;
    const fields = zip64Fields(tail, tailStart, at) ?? {
      entries: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      offset: tail.readUInt32LE(at + 16),
      end: tailStart + at,
    };
    const start = fields.end - fields.size;
    const shift = start - fields.offset;
    const endsFile = at + END_SIZE + tail.readUInt16LE(at + 20) === tail.length;
    // Behind a comment of another length only a record that leads to a directory is one.
    if (!endsFile && !(start >= tailStart && signedAt(tail, start - tailStart))) continue;
    if (start < 0) return { problem: 'invalid END header (bad central directory size)' };
    if (shift < 0) return { problem: 'invalid END header (bad central directory offset)' };
    if (fields.entries * RECORD_SIZE > fields.size && fields.entries !== 0xffff)
      return { problem: 'invalid END header (bad entry count)' };
    return { entries: fields.entries, start, size: fields.size, shift };
  }
  return undefined;
}

function signedAt(tail: Buffer, at: number): boolean {
  return at + 4 <= tail.length && tail.readUInt32LE(at) === RECORD_SIGNATURE;
}

/** The zip64 end record, where the classic one before which its locator stands has no room for a number. */
function zip64Fields(tail: Buffer, tailStart: number, at: number) {
  const locator = at - ZIP64_LOCATOR_SIZE;
  const overflows =
    tail.readUInt16LE(at + 10) === 0xffff ||
    tail.readUInt32LE(at + 12) === 0xffffffff ||
    tail.readUInt32LE(at + 16) === 0xffffffff;
  if (!overflows || locator < 0 || tail.readUInt32LE(locator) !== 0x07064b50) return undefined;
  const end = Number(tail.readBigUInt64LE(locator + 8));
  const record = end - tailStart;
  if (record < 0 || record + 56 > tail.length || tail.readUInt32LE(record) !== 0x06064b50) return undefined;
  return {
    entries: Number(tail.readBigUInt64LE(record + 32)),
    size: Number(tail.readBigUInt64LE(record + 40)),
    offset: Number(tail.readBigUInt64LE(record + 48)),
    end,
  };
}

/** ZipFile.Source.initCEN and checkAndAddEntry. */
function entriesOf(directory: Buffer, end: End): JarDirectory {
  const entries: JarEntry[] = [];
  let at = 0;
  while (at + RECORD_SIZE <= directory.length) {
    if (directory.readUInt32LE(at) !== RECORD_SIGNATURE) return header('bad signature');
    const method = directory.readUInt16LE(at + 10);
    const nameEnd = at + RECORD_SIZE + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    const next = extraEnd + directory.readUInt16LE(at + 32);
    if ((directory.readUInt16LE(at + 8) & 1) !== 0) return header('encrypted entry');
    if (method !== 0 && method !== 8) return header(`bad compression method: ${method}`);
    if (next > directory.length) return header('bad header size');
    const rawName = directory.subarray(at + RECORD_SIZE, nameEnd);
    if (!isUtf8(rawName)) return header('bad entry name');
    entries.push({
      name: rawName.toString('utf8'),
      method,
      ...numbers(directory, at, nameEnd, extraEnd, end.shift),
    });
    at = next;
  }
  return at === directory.length ? { entries } : header('bad header size');
}

/** The two sizes and the offset, each from the zip64 field (APPNOTE 4.5.3) where it does not fit. */
function numbers(directory: Buffer, at: number, extraStart: number, extraEnd: number, shift: number) {
  const wide = zip64Numbers(directory.subarray(extraStart, extraEnd));
  const number = (place: number) => {
    const value = directory.readUInt32LE(at + place);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  const [size, compressedSize, offset] = [number(24), number(20), number(42)];
  return { size, compressedSize, offset: offset + shift };
}

function zip64Numbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const data = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: data.length >> 3 }, (_, index) => Number(data.readBigUInt64LE(8 * index)));
  }
  return [];
}

function header(reason: string): JarDirectory {
  return { problem: `invalid CEN header (${reason})` };
}
