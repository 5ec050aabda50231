import { SlipwayError } from '../errors.ts';
import type { ReadAt } from './read-at.ts';
import { REPACK } from './refusal.ts';

const LOCATOR_SIGNATURE = 0x07064b50;
const LOCATOR_SIZE = 20;
const RECORD_SIGNATURE = 0x06064b50;
/** Without the extensible data sector, which its size field adds. */
const RECORD_SIZE = 56;

/** The fields that both kinds of end record have. */
export interface Zip64End {
  readonly disk: number;
  readonly directoryDisk: number;
  readonly entriesHere: number;
  readonly entries: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
  /** Where the record itself starts. */
  readonly directoryEnd: number;
}

/**
 * The zip64 end record (APPNOTE 4.3.14) whose locator (4.3.15) stands right before the classic record at `position`.
 * Undefined when there is no locator. Refuses one that contradicts the classic record: readers differ on which counts.
 */
export async function readZip64End(
  read: ReadAt,
  position: number,
  classic: Buffer,
  path: string,
): Promise<Zip64End | undefined> {
  if (position < LOCATOR_SIZE) return undefined;
  const locator = await read(position - LOCATOR_SIZE, LOCATOR_SIZE);
  if (locator.readUInt32LE(0) !== LOCATOR_SIGNATURE) return undefined;

  const start = unsigned64(locator, 8);
  const locatorStart = position - LOCATOR_SIZE;
  if (start + RECORD_SIZE > locatorStart) throw refusal(path, `its locator points to byte ${start}`);
  const record = await read(start, RECORD_SIZE);
  if (record.readUInt32LE(0) !== RECORD_SIGNATURE) throw refusal(path, `no record starts at byte ${start}`);
  if (start + 12 + unsigned64(record, 4) !== locatorStart)
    throw refusal(path, 'the record does not end at its locator');
  if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1)
    throw refusal(path, 'it counts several parts');

  const end: Zip64End = {
    disk: record.readUInt32LE(16),
    directoryDisk: record.readUInt32LE(20),
    entriesHere: unsigned64(record, 24),
    entries: unsigned64(record, 32),
    directorySize: unsigned64(record, 40),
    directoryOffset: unsigned64(record, 48),
    directoryEnd: start,
  };
  for (const [field, value] of Object.entries(end)) {
    if (!Number.isSafeInteger(value)) throw refusal(path, `${field} is ${value}`);
  }
  if (!agrees(classic, end)) throw refusal(path, 'it and the classic end record contradict each other');
  return end;
}

/** Above 2^53 the value is not exact, and still above: enough to refuse it. */
export function unsigned64(buffer: Buffer, at: number): number {
  return Number(buffer.readBigUInt64LE(at));
}

function agrees(classic: Buffer, end: Zip64End): boolean {
  const small = [end.disk, end.directoryDisk, end.entriesHere, end.entries];
  const large = [end.directorySize, end.directoryOffset];
  return (
    small.every((value, index) => [value, 0xffff].includes(classic.readUInt16LE(4 + 2 * index))) &&
    large.every((value, index) => [value, 0xffffffff].includes(classic.readUInt32LE(12 + 4 * index)))
  );
}

function refusal(path: string, fact: string): SlipwayError {
  return new SlipwayError('ZIP_ZIP64', `${path}: its zip64 end record makes no sense: ${fact}`, REPACK);
}
