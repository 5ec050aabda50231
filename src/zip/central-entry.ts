import { isUtf8 } from 'node:buffer';
import { extraFields, unicodePaths, zip64Fields } from './extra-fields.ts';
import { refuseEntry } from './refusal.ts';

/** A central directory record (APPNOTE 4.3.12) as yauzl reads it, zip64 sizes and offset put in. */
export interface CentralRecord {
  readonly fileNameRaw: Buffer;
  readonly extraFieldRaw: Buffer;
  readonly generalPurposeBitFlag: number;
  readonly compressionMethod: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly externalFileAttributes: number;
  readonly relativeOffsetOfLocalHeader: number;
  /** Number of the part that the entry starts in; yauzl does not give it. */
  readonly disk: number;
}

/** What the central directory says of an entry, each field one that Slipway takes. */
export interface CentralEntry {
  /** As it stands in the zip; a folder ends in `/`. Not yet a safe path. */
  readonly name: string;
  readonly rawName: Buffer;
  readonly flags: number;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Unix mode with the file type; 0 when the zip does not say. */
  readonly mode: number;
  /** Of the local header. */
  readonly offset: number;
}

export const STORED = 0;
export const DEFLATED = 8;
/** Traditional encryption, strong encryption, masked local headers (APPNOTE 4.4.4). */
export const ENCRYPTION_FLAGS = 0x0001 | 0x0040 | 0x2000;
export const DESCRIPTOR_FLAG = 0x0008;

/** CentralRecord -> CentralEntry. Refuses what no reader of an extension can take, or what two readers take differently. */
export function centralEntry(record: CentralRecord, path: string): CentralEntry {
  const rawName = record.fileNameRaw;
  const name = rawName.toString('utf8');
  checkName(record, name, path);
  checkZip64(record, name, path);
  if (record.disk !== 0)
    throw refuseEntry('ZIP_TRUNCATED', path, name, `lies in part ${record.disk} of a zip in parts`);
  const flags = record.generalPurposeBitFlag;
  if ((flags & ENCRYPTION_FLAGS) !== 0) throw refuseEncrypted(path, name);
  const method = supportedMethod(record.compressionMethod, name, path);
  const mode = record.externalFileAttributes >>> 16;
  checkType(mode, name, path);

  const { crc32, compressedSize, uncompressedSize: size, relativeOffsetOfLocalHeader: offset } = record;
  if (method === STORED && compressedSize !== size) {
    const fact = `is stored as ${compressedSize} bytes and declares ${size}`;
    throw refuseEntry('ZIP_SIZE_MISMATCH', path, name, fact);
  }
  if (name.endsWith('/') && size > 0) {
    throw refuseEntry('ZIP_HIDDEN_DATA', path, name, `is a folder and holds ${size} bytes`);
  }
  return { name, rawName, flags, method, crc32, compressedSize, size, mode, offset };
}

/** java.util.zip.ZipInputStream, which Elasticsearch installs with, reads each name as UTF-8, flag bit 11 or not. */
function checkName({ fileNameRaw, extraFieldRaw }: CentralRecord, name: string, path: string): void {
  if (!isUtf8(fileNameRaw)) {
    const hint = 'Build the zip with UTF-8 names, or rename the file to ASCII.';
    throw refuseEntry('SOURCE_NAME_NOT_UTF8', path, name, 'has a name that is not UTF-8', hint);
  }
  checkUnicodePath(fileNameRaw, extraFieldRaw, name, path);
}

/** Refuses a unicode path field with another name than the header's: Java takes the header's, Info-ZIP the field's. */
export function checkUnicodePath(rawName: Buffer, extra: Buffer, name: string, path: string): void {
  if (unicodePaths(extraFields(extra), rawName).some((other) => !other.equals(rawName))) {
    throw refuseEntry('ZIP_HEADERS_DISAGREE', path, name, 'has another name in its unicode path field');
  }
}

function checkZip64(record: CentralRecord, name: string, path: string): void {
  const { compressedSize, uncompressedSize, relativeOffsetOfLocalHeader } = record;
  const values = [compressedSize, uncompressedSize, relativeOffsetOfLocalHeader];
  const fields = zip64Fields(extraFields(record.extraFieldRaw)).length;
  const sound =
    values.every(Number.isSafeInteger) && fields <= 1 && !(fields === 0 && values.includes(0xffffffff));
  if (!sound) {
    const fact = `has ${fields} zip64 fields, size ${uncompressedSize}, compressed ${compressedSize}, offset ${relativeOffsetOfLocalHeader}, which makes no sense`;
    throw refuseEntry('ZIP_ZIP64', path, name, fact);
  }
}

export function refuseEncrypted(path: string, name: string): Error {
  const hint = 'Build the zip without a password.';
  return refuseEntry('ZIP_ENCRYPTED', path, name, 'is encrypted, and Elasticsearch has no password', hint);
}

function supportedMethod(method: number, name: string, path: string): CentralEntry['method'] {
  if (method === STORED || method === DEFLATED) return method;
  const fact = `is compressed with method ${method}; Elasticsearch reads 0 (stored) and 8 (deflated)`;
  throw refuseEntry('ZIP_METHOD', path, name, fact, 'Build the zip with deflate, for example with `zip -r`.');
}

const TYPE_BITS = 0xf000;
const FOLDER_TYPE = 0x4000;
/** File types of stat(2) that Elasticsearch, which looks at the name alone, would turn into files with some text in them. */
const SPECIAL_TYPES: ReadonlyMap<number, string> = new Map([
  [0x1000, 'named pipe'],
  [0x2000, 'device'],
  [0x6000, 'device'],
  [0xa000, 'symbolic link'],
  [0xc000, 'socket'],
]);

/** Any other type is let pass: Maven's archiver writes 0xffff for the folders that it adds. */
function checkType(mode: number, name: string, path: string): void {
  const type = mode & TYPE_BITS;
  const special = SPECIAL_TYPES.get(type);
  if (special !== undefined) {
    const hint = 'Put the file itself in its place; `zip -r` without -y does so.';
    throw refuseEntry(
      'SOURCE_SPECIAL_FILE',
      path,
      name,
      `is a ${special}; a file or a folder was expected`,
      hint,
    );
  }
  if (type === FOLDER_TYPE && !name.endsWith('/')) {
    throw refuseEntry('SOURCE_FILE_AND_FOLDER', path, name, 'is a folder by its mode and a file by its name');
  }
}
