import { type CentralEntry, DESCRIPTOR_FLAG } from './central-entry.ts';
import type { ReadAt } from './read-at.ts';
import { refuseEntry } from './refusal.ts';
import { unsigned64 } from './zip64-end-record.ts';

const SIGNATURE = 0x08074b50;
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');

/**
 * Checks that nothing but the entry's data descriptor (APPNOTE 4.3.9), when it declares one, stands between
 * the end of its data and the start of the next part. True when the descriptor has 64-bit sizes.
 */
export async function checkWhatFollows(
  read: ReadAt,
  entry: CentralEntry,
  dataEnd: number,
  next: number,
  path: string,
): Promise<boolean> {
  const gap = next - dataEnd;
  const declared = (entry.flags & DESCRIPTOR_FLAG) !== 0;
  if (gap > (declared ? LONGEST : 0)) throw await hidden(read, entry, dataEnd, gap, path);
  if (!declared) return false;
  const descriptor = parse(await read(dataEnd, gap));
  if (
    descriptor === undefined ||
    descriptor.crc32 !== entry.crc32 ||
    descriptor.compressedSize !== entry.compressedSize ||
    descriptor.size !== entry.size
  ) {
    const fact = 'has a data descriptor that differs from the central directory';
    throw refuseEntry('ZIP_HEADERS_DISAGREE', path, entry.name, fact);
  }
  return descriptor.wide;
}

async function hidden(
  read: ReadAt,
  { name }: CentralEntry,
  from: number,
  gap: number,
  path: string,
): Promise<Error> {
  const start = await read(from, Math.min(gap, LONGEST + LOCAL_HEADER.length));
  const fact = start.includes(LOCAL_HEADER)
    ? 'is followed by an entry that the central directory does not list'
    : `is followed by ${gap} bytes that belong to nothing`;
  return refuseEntry('ZIP_HIDDEN_DATA', path, name, fact);
}

interface Descriptor {
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly wide: boolean;
}

/** Signature, CRC and two 64-bit sizes. */
const LONGEST = 24;

/** The signature is optional and the sizes have four bytes or eight, so the length alone tells the form. */
function parse(bytes: Buffer): Descriptor | undefined {
  const signed = bytes.length === 16 || bytes.length === LONGEST;
  if (signed && bytes.readUInt32LE(0) !== SIGNATURE) return undefined;
  const fields = bytes.subarray(signed ? 4 : 0);
  if (fields.length === 12) {
    const [compressedSize, size] = [fields.readUInt32LE(4), fields.readUInt32LE(8)];
    return { crc32: fields.readUInt32LE(0), compressedSize, size, wide: false };
  }
  if (fields.length === 20) {
    const [compressedSize, size] = [unsigned64(fields, 4), unsigned64(fields, 12)];
    return { crc32: fields.readUInt32LE(0), compressedSize, size, wide: true };
  }
  return undefined;
}
