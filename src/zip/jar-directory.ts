import { isUtf8 } from 'node:buffer';
import { findJarEnd } from './jar-end.ts';
import { piece, type ReadRanges } from './ranges.ts';

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

const RECORD_SIGNATURE = 0x02014b50;
const RECORD_SIZE = 46;
/** Java holds the directory in an array as well, and gives up at 2 GiB. */
const LARGEST_DIRECTORY = 128 * 1024 ** 2;

/**
 * Reads the directory as java.util.zip.ZipFile does, which JarHell opens each jar with: the last end record counts,
 * bytes before the first entry are skipped, and no local header is compared. So a jar is read more loosely than an
 * extension, which readZip takes. Where versions of Java differ, as on lengths that lie, the newest decides.
 */
export async function readJarDirectory(read: ReadRanges, size: number): Promise<JarDirectory> {
  if (size === 0) return { problem: 'zip file is empty' };
  const end = await findJarEnd(read, size);
  if (end === undefined) return { problem: 'zip END header not found' };
  const start = end.position - end.size;
  const shift = start - end.offset;
  if (start < 0) return invalidEnd('bad central directory size');
  if (shift < 0) return invalidEnd('bad central directory offset');
  if (end.size > LARGEST_DIRECTORY) return invalidEnd('central directory size too large');
  if (end.entries * RECORD_SIZE > end.size) return invalidEnd('total entries count too large');
  if (!end.isWhole) return { problem: 'the comment of its END header is cut' };
  return entriesOf(await piece(read, start, end.position), shift);
}

/** ZipFile.Source.initCEN and checkAndAddEntry. */
function entriesOf(directory: Buffer, shift: number): JarDirectory {
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
    if (next > directory.length || next - at > 0xffff) return header('bad header size');
    const extra = directory.subarray(nameEnd, extraEnd);
    if (!isSound(extra)) return header('invalid extra data field size');
    const rawName = directory.subarray(at + RECORD_SIZE, nameEnd);
    if (!isUtf8(rawName)) return header('bad entry name');
    entries.push({
      name: rawName.toString('utf8'),
      method,
      ...numbers(directory, at, extra, shift),
    });
    at = next;
  }
  return at === directory.length ? { entries } : header('bad header size');
}

/** The two sizes and the offset, each from the zip64 field (APPNOTE 4.5.3) where it does not fit. */
function numbers(directory: Buffer, at: number, extra: Buffer, shift: number) {
  const wide = extra.length === 0 ? [] : zip64Numbers(extra);
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

/** ZipFile.Source.checkExtraFields, since Java 20: no field runs over the end. */
function isSound(extra: Buffer): boolean {
  let at = 0;
  while (at + 4 <= extra.length) at += 4 + extra.readUInt16LE(at + 2);
  return at <= extra.length;
}

function invalidEnd(reason: string): JarDirectory {
  return { problem: `invalid END header (${reason})` };
}

function header(reason: string): JarDirectory {
  return { problem: `invalid CEN header (${reason})` };
}
