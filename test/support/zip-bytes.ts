import { crc32, deflateRawSync } from 'node:zlib';

type Bytes = string | Uint8Array;

/** What a header says of its entry; the local and the central one can be made to differ. */
interface Header {
  readonly name: Bytes;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
}

/** One entry of a hand-made zip: honest unless told otherwise. */
export interface Part {
  readonly name: Bytes;
  readonly data?: Bytes;
  /** 8, deflated, unless the data is empty. */
  readonly method?: number;
  readonly flags?: number;
  /** The unix mode in the external attributes, file type included. */
  readonly mode?: number;
  /** The bytes between the headers, in place of the compressed data. */
  readonly raw?: Uint8Array;
  /** Sets flag bit 3 and zeroes the local header's sizes. */
  readonly descriptor?: 'signed' | 'bare' | 'signed64' | 'bare64' | 'missing';
  readonly descriptorSays?: Partial<Pick<Header, 'crc' | 'compressedSize' | 'size'>>;
  readonly both?: Partial<Header>;
  readonly local?: Partial<Header>;
  readonly central?: Partial<Header> & { readonly offset?: number; readonly disk?: number };
  /** Bytes before the local header. */
  readonly before?: Bytes;
  /** Leaves the entry out of the central directory. */
  readonly unlisted?: boolean;
}

/** What surrounds the entries: honest unless told otherwise. */
export interface Surroundings {
  readonly beforeDirectory?: Bytes;
  readonly afterDirectory?: Bytes;
  readonly comment?: Bytes;
  readonly trailing?: Bytes;
  readonly end?: Partial<EndFields>;
  /** Adds the zip64 end record and its locator; an object makes the record lie. */
  readonly zip64?: Partial<EndFields> & { readonly locator?: number; readonly disks?: number };
}

interface EndFields {
  readonly disk: number;
  readonly directoryDisk: number;
  readonly entriesHere: number;
  readonly entries: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
  readonly commentLength: number;
}

/** Writes a zip by hand, field by field (APPNOTE 4.3), so that each field can lie. */
export function zipBytes(parts: readonly Part[], around: Surroundings = {}): Buffer {
  const before: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const local = localEntry(part);
    const gap = bytes(part.before ?? '');
    if (part.unlisted !== true) directory.push(centralRecord(part, offset + gap.length));
    before.push(gap, local);
    offset += gap.length + local.length;
  }
  before.push(bytes(around.beforeDirectory ?? ''));
  const directoryOffset = Buffer.concat(before).length;
  const directorySize = Buffer.concat(directory).length;
  const comment = bytes(around.comment ?? '');
  const honest: EndFields = {
    disk: 0,
    directoryDisk: 0,
    entriesHere: directory.length,
    entries: directory.length,
    directorySize,
    directoryOffset,
    commentLength: comment.length,
  };
  return Buffer.concat([
    ...before,
    ...directory,
    bytes(around.afterDirectory ?? ''),
    around.zip64 === undefined ? Buffer.alloc(0) : zip64End(honest, around.zip64),
    endRecord({ ...honest, ...around.end }),
    comment,
    bytes(around.trailing ?? ''),
  ]);
}

/** The zip64 extended information extra field (APPNOTE 4.5.3): 64-bit values in the order of the fields they stand for. */
export function zip64Extra(...values: readonly (number | bigint)[]): Buffer {
  return extraField(0x0001, Buffer.concat(values.map((value) => little(8, value))));
}

/** The Info-ZIP unicode path extra field (APPNOTE 4.6.9). */
export function unicodePathExtra(rawName: Bytes, name: string): Buffer {
  return extraField(0x7075, Buffer.concat([little(1, 1), little(4, crc32(bytes(rawName))), bytes(name)]));
}

export function extraField(id: number, data: Uint8Array): Buffer {
  return Buffer.concat([little(2, id), little(2, data.length), data]);
}

function localEntry(part: Part): Buffer {
  const { header, raw } = honestHeader(part);
  const blank = part.descriptor === undefined ? {} : { crc: 0, compressedSize: 0, size: 0 };
  const said = { ...header, ...blank, ...part.both, ...part.local };
  const name = bytes(said.name);
  return Buffer.concat([
    little(4, 0x04034b50),
    little(2, 20),
    commonFields(said),
    little(2, name.length),
    little(2, said.extra.length),
    name,
    said.extra,
    raw,
    descriptor(part, { ...header, ...part.descriptorSays }),
  ]);
}

function centralRecord(part: Part, offset: number): Buffer {
  const said = { ...honestHeader(part).header, disk: 0, offset, ...part.both, ...part.central };
  const name = bytes(said.name);
  return Buffer.concat([
    little(4, 0x02014b50),
    little(2, 0x0314),
    little(2, 20),
    commonFields(said),
    little(2, name.length),
    little(2, said.extra.length),
    little(2, 0),
    little(2, said.disk),
    little(2, 0),
    little(4, (part.mode ?? 0) * 0x10000),
    little(4, said.offset),
    name,
    said.extra,
  ]);
}

/** From the flags to the uncompressed size: the same in both headers (APPNOTE 4.3.7, 4.3.12). */
function commonFields(header: Header): Buffer {
  return Buffer.concat([
    little(2, header.flags),
    little(2, header.method),
    little(4, 0x00210000),
    little(4, header.crc),
    little(4, header.compressedSize),
    little(4, header.size),
  ]);
}

function honestHeader(part: Part): { readonly header: Header; readonly raw: Uint8Array } {
  const data = bytes(part.data ?? '');
  const method = part.method ?? (data.length === 0 ? 0 : 8);
  const raw = part.raw ?? (method === 8 ? deflateRawSync(data) : data);
  const flags = (part.flags ?? 0) | (part.descriptor === undefined ? 0 : 0x0008);
  const sizes = { crc: crc32(data), compressedSize: raw.length, size: data.length };
  return { header: { name: part.name, flags, method, ...sizes, extra: Buffer.alloc(0) }, raw };
}

function descriptor(part: Part, { crc, compressedSize, size }: Header): Buffer {
  if (part.descriptor === undefined || part.descriptor === 'missing') return Buffer.alloc(0);
  const width = part.descriptor.endsWith('64') ? 8 : 4;
  const signature = part.descriptor.startsWith('signed') ? little(4, 0x08074b50) : Buffer.alloc(0);
  return Buffer.concat([signature, little(4, crc), little(width, compressedSize), little(width, size)]);
}

function zip64End(honest: EndFields, said: NonNullable<Surroundings['zip64']>): Buffer {
  const fields = { ...honest, ...said };
  return Buffer.concat([
    little(4, 0x06064b50),
    little(8, 44),
    little(2, 45),
    little(2, 45),
    little(4, fields.disk),
    little(4, fields.directoryDisk),
    little(8, fields.entriesHere),
    little(8, fields.entries),
    little(8, fields.directorySize),
    little(8, fields.directoryOffset),
    little(4, 0x07064b50),
    little(4, 0),
    little(8, said.locator ?? honest.directoryOffset + honest.directorySize),
    little(4, said.disks ?? 1),
  ]);
}

function endRecord(fields: EndFields): Buffer {
  return Buffer.concat([
    little(4, 0x06054b50),
    little(2, fields.disk),
    little(2, fields.directoryDisk),
    little(2, fields.entriesHere),
    little(2, fields.entries),
    little(4, fields.directorySize),
    little(4, fields.directoryOffset),
    little(2, fields.commentLength),
  ]);
}

function little(width: 1 | 2 | 4 | 8, value: number | bigint): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
  return buffer.subarray(0, width);
}

function bytes(value: Bytes): Buffer {
  return typeof value === 'string' ? Buffer.from(value) : Buffer.from(value);
}
