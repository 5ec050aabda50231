import { inflateRawSync } from 'node:zlib';

/** A local file header and the content behind it. */
export interface LocalEntry {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly dosTime: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly extraBytes: number;
  readonly content: Buffer;
}

const LOCAL_FILE_HEADER = 0x04034b50;

/** A zip -> its entries as Java's ZipInputStream finds them: from the start, by local headers, no directory looked at. */
export function zipInputStream(zip: Buffer): readonly LocalEntry[] {
  const entries: LocalEntry[] = [];
  let at = 0;
  while (zip.readUInt32LE(at) === LOCAL_FILE_HEADER) {
    const flags = zip.readUInt16LE(at + 6);
    const method = zip.readUInt16LE(at + 8);
    if (flags & 8) throw new Error('a data descriptor: sizes are not told in front');
    const compressedSize = zip.readUInt32LE(at + 18);
    const nameBytes = zip.readUInt16LE(at + 26);
    const extraBytes = zip.readUInt16LE(at + 28);
    const content = zip.subarray(at + 30 + nameBytes + extraBytes).subarray(0, compressedSize);
    entries.push({
      path: zip.toString('utf8', at + 30, at + 30 + nameBytes),
      flags,
      method,
      dosTime: zip.readUInt32LE(at + 10),
      crc32: zip.readUInt32LE(at + 14),
      compressedSize,
      size: zip.readUInt32LE(at + 22),
      extraBytes,
      content: method === 8 ? inflateRawSync(content) : content,
    });
    at += 30 + nameBytes + extraBytes + compressedSize;
  }
  return entries;
}
