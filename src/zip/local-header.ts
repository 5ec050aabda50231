import {
  type CentralEntry,
  checkUnicodePath,
  DESCRIPTOR_FLAG,
  ENCRYPTION_FLAGS,
  refuseEncrypted,
} from './central-entry.ts';
import { extraFields, zip64Fields } from './extra-fields.ts';
import type { ReadAt } from './read-at.ts';
import { refuseEntry } from './refusal.ts';
import { unsigned64 } from './zip64-end-record.ts';

const SIGNATURE = 0x04034b50;
const FIXED_SIZE = 30;

/** What both headers have, as far as it can differ. */
interface Sizes {
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
}

/**
 * Where the entry's data starts. Elasticsearch reads the local header (APPNOTE 4.3.7) and most tools the central one, so
 * one that says another thing than the central directory is refused, as is data that runs past `limit`.
 */
export async function dataStart(
  read: ReadAt,
  entry: CentralEntry,
  limit: number,
  path: string,
): Promise<number> {
  const { name, offset } = entry;
  if (offset + FIXED_SIZE > limit) throw overlap(entry, limit, path);
  const header = await read(offset, FIXED_SIZE);
  if (header.readUInt32LE(0) !== SIGNATURE) {
    throw refuseEntry('ZIP_HEADERS_DISAGREE', path, name, `has no local header at byte ${offset}`);
  }
  const nameEnd = offset + FIXED_SIZE + header.readUInt16LE(26);
  const start = nameEnd + header.readUInt16LE(28);
  if (start + entry.compressedSize > limit) throw overlap(entry, limit, path);

  const variable = await read(offset + FIXED_SIZE, start - offset - FIXED_SIZE);
  const rawName = variable.subarray(0, nameEnd - offset - FIXED_SIZE);
  const extra = variable.subarray(rawName.length);
  if (!rawName.equals(entry.rawName)) throw disagree(entry, 'name', rawName.toString('utf8'), name, path);
  checkUnicodePath(rawName, extra, name, path);
  compareFixed(header, entry, path);
  compareSizes(localSizes(header, extra, entry, path), entry, path);
  return start;
}

function overlap({ name }: CentralEntry, limit: number, path: string): Error {
  return refuseEntry(
    'ZIP_OVERLAP',
    path,
    name,
    `runs past byte ${limit}, where the next part of the zip starts`,
  );
}

function disagree(
  { name }: CentralEntry,
  field: string,
  local: unknown,
  central: unknown,
  path: string,
): Error {
  const fact = `has the ${field} ${JSON.stringify(local)} in its local header and ${JSON.stringify(central)} in the central directory`;
  return refuseEntry('ZIP_HEADERS_DISAGREE', path, name, fact);
}

/** Flag bits that change how the data is read; the others are hints on compression and on the name's encoding. */
const BINDING_FLAGS = DESCRIPTOR_FLAG | ENCRYPTION_FLAGS;

function compareFixed(header: Buffer, entry: CentralEntry, path: string): void {
  const flags = header.readUInt16LE(6);
  const method = header.readUInt16LE(8);
  if ((flags & ENCRYPTION_FLAGS) !== 0) throw refuseEncrypted(path, entry.name);
  if (method !== entry.method) throw disagree(entry, 'method', method, entry.method, path);
  if ((flags & BINDING_FLAGS) !== (entry.flags & BINDING_FLAGS)) {
    throw disagree(entry, 'flags', flags, entry.flags, path);
  }
}

function localSizes(header: Buffer, extra: Buffer, { name }: CentralEntry, path: string): Sizes {
  const sizes = {
    crc32: header.readUInt32LE(14),
    compressedSize: header.readUInt32LE(18),
    size: header.readUInt32LE(22),
  };
  if (sizes.compressedSize !== 0xffffffff && sizes.size !== 0xffffffff) return sizes;
  // In a local header the field holds both sizes, whichever of them it stands for (APPNOTE 4.5.3).
  const [field, ...more] = zip64Fields(extraFields(extra));
  if (field === undefined || field.length < 16 || more.length > 0) {
    throw refuseEntry('ZIP_ZIP64', path, name, 'has no sound zip64 field in its local header');
  }
  return { crc32: sizes.crc32, size: unsigned64(field, 0), compressedSize: unsigned64(field, 8) };
}

/** With a data descriptor the local header may leave the values out, as zeros. */
function compareSizes(local: Sizes, entry: CentralEntry, path: string): void {
  const mayBeZero = (entry.flags & DESCRIPTOR_FLAG) !== 0;
  for (const field of ['crc32', 'compressedSize', 'size'] as const) {
    const matches = local[field] === entry[field] || (mayBeZero && local[field] === 0);
    if (!matches) throw disagree(entry, field, local[field], entry[field], path);
  }
}
