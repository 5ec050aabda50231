/** What a local file header says. */
export interface LocalFile {
  readonly path: string;
  readonly method: number;
  readonly size: number;
  readonly compressedSize: number;
  readonly crc32: number;
  /** Version needed to extract; raised here for zip64. */
  readonly version: number;
  /** The general purpose bits. */
  readonly flags: number;
  readonly dosTime: number;
}

const SIGNATURE = 0x04034b50;
const ZIP64_EXTRA_FIELD = 0x0001;
const ZIP64_VERSION = 45;

/** A size that says: see the zip64 extra field. */
const TOLD_THERE = 0xffffffff;

/** Does the entry need a zip64 extra field for its sizes (APPNOTE 4.3.9.2)? */
export function needsZip64(size: number, compressedSize: number): boolean {
  return size >= TOLD_THERE || compressedSize >= TOLD_THERE;
}

/**
 * An entry -> its local file header (APPNOTE 4.3.7), with CRC and sizes. compress-commons would fall back on
 * a data descriptor from 4 GiB on, also for a stored entry, which Java's ZipInputStream refuses.
 */
export function localHeaderBytes(file: LocalFile): Buffer {
  const zip64 = needsZip64(file.size, file.compressedSize);
  const name = Buffer.from(file.path);
  const extra = zip64 ? zip64ExtraField(file) : Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(SIGNATURE, 0);
  header.writeUInt16LE(zip64 ? ZIP64_VERSION : file.version, 4);
  header.writeUInt16LE(file.flags, 6);
  header.writeUInt16LE(file.method, 8);
  header.writeUInt32LE(file.dosTime, 10);
  header.writeUInt32LE(file.crc32, 14);
  header.writeUInt32LE(zip64 ? TOLD_THERE : file.compressedSize, 18);
  header.writeUInt32LE(zip64 ? TOLD_THERE : file.size, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

/** Both sizes, the uncompressed one first (APPNOTE 4.5.3). */
function zip64ExtraField({ size, compressedSize }: LocalFile): Buffer {
  const field = Buffer.alloc(20);
  field.writeUInt16LE(ZIP64_EXTRA_FIELD, 0);
  field.writeUInt16LE(16, 2);
  field.writeBigUInt64LE(BigInt(size), 4);
  field.writeBigUInt64LE(BigInt(compressedSize), 12);
  return field;
}
