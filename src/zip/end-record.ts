import { SlipwayError } from '../errors.ts';
import type { ReadAt } from './read-at.ts';
import { REPACK } from './refusal.ts';
import { readZip64End, type Zip64End } from './zip64-end-record.ts';

const SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Where the central directory lies: everything up to its start is entries, everything behind its end is end records. */
export interface End {
  readonly entries: number;
  readonly directoryOffset: number;
  readonly directorySize: number;
  /** The zip64 records, or the end record when there are none, start where the directory ends. */
  readonly directoryEnd: number;
  /** Where the classic end record starts. */
  readonly recordOffset: number;
  readonly zip64: boolean;
}

/**
 * Reads the end of central directory record (APPNOTE 4.3.16) and its zip64 counterparts (4.3.14, 4.3.15).
 * Undefined when there is none. Refuses a zip in parts, one that was cut, and bytes that no record accounts for.
 */
export async function readEnd(read: ReadAt, fileSize: number, path: string): Promise<End | undefined> {
  const tailStart = Math.max(0, fileSize - SIZE - LONGEST_COMMENT);
  const tail = await read(tailStart, fileSize - tailStart);
  // The last signature counts, as in yauzl and java.util.zip.ZipFile, so a comment cannot bring a directory of its own.
  const at = tail.length < SIZE ? -1 : tail.lastIndexOf(SIGNATURE, tail.length - SIZE);
  if (at === -1) return undefined;

  const record = tail.subarray(at, at + SIZE);
  checkComment(record, tailStart + at, fileSize, path);
  const zip64 = await readZip64End(read, tailStart + at, record, path);
  const end = zip64 ?? classicEnd(record, tailStart + at);
  checkParts(end, path);
  await checkPlace(read, end, path);
  return { ...end, recordOffset: tailStart + at, zip64: zip64 !== undefined };
}

function checkComment(record: Buffer, position: number, fileSize: number, path: string): void {
  const declared = record.readUInt16LE(20);
  const found = fileSize - position - SIZE;
  if (found === declared) return;
  const rebuild = 'Fetch or build the zip again.';
  if (found < declared) {
    const fact = `${path}: its end record declares a comment of ${declared} bytes, and ${found} follow`;
    throw new SlipwayError('ZIP_TRUNCATED', fact, rebuild);
  }
  const { directoryOffset, directorySize } = classicEnd(record, position);
  if (directoryOffset + directorySize !== position && directoryOffset !== 0xffffffff) {
    // The record of a jar that is stored in a zip which lost its own.
    const fact = `${path}: its last end record belongs to a zip inside it; its own is missing`;
    throw new SlipwayError('ZIP_TRUNCATED', fact, rebuild);
  }
  const extra = found - declared;
  const fact = `${path}: ${extra} bytes follow its end record, beyond the declared comment of ${declared} bytes`;
  throw new SlipwayError('ZIP_HIDDEN_DATA', fact, REPACK);
}

function classicEnd(record: Buffer, position: number): Zip64End {
  return {
    disk: record.readUInt16LE(4),
    directoryDisk: record.readUInt16LE(6),
    entriesHere: record.readUInt16LE(8),
    entries: record.readUInt16LE(10),
    directorySize: record.readUInt32LE(12),
    directoryOffset: record.readUInt32LE(16),
    directoryEnd: position,
  };
}

function checkParts(end: Zip64End, path: string): void {
  if (end.disk === 0 && end.directoryDisk === 0 && end.entriesHere === end.entries) return;
  throw new SlipwayError(
    'ZIP_TRUNCATED',
    `${path}: it is one part of a zip that is spread over several files`,
    'Join the parts, for example with `zip -s 0 parts.zip --out whole.zip`.',
  );
}

async function checkPlace(read: ReadAt, end: Zip64End, path: string): Promise<void> {
  const missing = end.directoryOffset + end.directorySize - end.directoryEnd;
  if (missing > 0) {
    throw new SlipwayError(
      'ZIP_TRUNCATED',
      `${path}: ${missing} bytes are missing before its end record`,
      'Fetch or build the zip again.',
    );
  }
  if (missing < 0) {
    throw new SlipwayError(
      'ZIP_HIDDEN_DATA',
      `${path}: ${-missing} bytes stand ${await whereHidden(read, end)}`,
      REPACK,
    );
  }
}

/** Bytes put before a whole zip shift its directory away from where the end record says it is. */
async function whereHidden(read: ReadAt, { directoryOffset, directoryEnd }: Zip64End): Promise<string> {
  const start = await read(directoryOffset, Math.min(4, directoryEnd - directoryOffset));
  return start.equals(Buffer.from('PK\x01\x02', 'latin1'))
    ? 'between its central directory and its end record'
    : 'before its first entry';
}
