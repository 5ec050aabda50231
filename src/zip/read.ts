import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fromBufferPromise } from 'yauzl';
import { SlipwayError } from '../errors.ts';
import { refuseInflation, refuseLargeDirectory } from './bomb.ts';
import { type CentralEntry, centralEntry } from './central-entry.ts';
import { CHUNK, content } from './content.ts';
import { type End, readEnd } from './end-record.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { HEAD_SIZE, noEndRecord, refuseOtherFormats } from './not-a-zip.ts';
import { changed, readAhead, readDirectly } from './read-at.ts';
import { REPACK } from './refusal.ts';
import { type Walked, walk } from './walk.ts';

/** A zip of which every byte is accounted for. */
export interface Zip {
  /** In the order in which they stand in the zip. */
  readonly entries: readonly ZipEntry[];
  /**
   * Entries that are stored and have a data descriptor. java.util.zip.ZipInputStream, which Elasticsearch installs with,
   * refuses the whole zip: "only DEFLATED entries can have EXT descriptor".
   */
  readonly storedWithDescriptor: readonly string[];
  /** Entries below 4 GiB whose data descriptor has 64-bit sizes, as `zip -fd -fz` writes them: Java 17 refuses the zip. */
  readonly wideDescriptor: readonly string[];
  /** Those of them without a zip64 field in front, as Python's zipfile can write them: Java 25 refuses the zip too. */
  readonly strayDescriptor: readonly string[];
  /** Releases the file descriptor; streams that are still open fail. */
  close(): Promise<void>;
}

export interface ZipEntry {
  /** UTF-8, not yet checked as a path; a folder ends in `/`. */
  readonly name: string;
  /** Uncompressed bytes. */
  readonly size: number;
  readonly compressedSize: number;
  readonly crc32: number;
  /** Unix mode with the file type; 0 when the zip does not say. */
  readonly mode: number;
  /** The content from its start; may be called any number of times, also at once. */
  open(): Promise<Readable>;
}

/**
 * Reads and verifies a zip on disk: structure, both kinds of headers, and each entry's content against its size and
 * CRC-32. Never holds more than the central directory and a window of a few MiB. Refuses with a `ZIP_*` code,
 * `SOURCE_NAME_NOT_UTF8` or `SOURCE_SPECIAL_FILE`; a file system error comes as Node throws it.
 */
export async function readZip(path: string, limits: Limits = DEFAULT_LIMITS): Promise<Zip> {
  const handle = await open(path);
  try {
    const walked = await walkFile(handle, path, limits);
    return {
      entries: walked.map((entry) => zipEntry(handle, entry, path)),
      storedWithDescriptor: names(walked.filter((entry) => entry.storedWithDescriptor)),
      wideDescriptor: names(walked.filter((entry) => entry.wideDescriptor)),
      strayDescriptor: names(walked.filter((entry) => entry.strayDescriptor)),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function walkFile(handle: FileHandle, path: string, limits: Limits): Promise<readonly Walked[]> {
  const { size } = await handle.stat();
  const read = readAhead(readDirectly(handle, path), size);
  const head = await read(0, Math.min(size, HEAD_SIZE));
  refuseOtherFormats(head, path);
  const end = await readEnd(read, size, path);
  if (end === undefined) throw noEndRecord(head, path);
  refuseLargeDirectory(end, limits, path);
  const entries = await readDirectory(await read(end.directoryOffset, size - end.directoryOffset), end, path);
  refuseInflation(entries, limits, path);

  const walked: Walked[] = [];
  for await (const entry of walk(read, entries, end.directoryOffset, path)) walked.push(entry);
  return walked;
}

/** Each record of the central directory, read by yauzl from `tail`, the bytes from the directory's start to the file's end. */
async function readDirectory(tail: Buffer, end: End, path: string): Promise<readonly CentralEntry[]> {
  const entries: CentralEntry[] = [];
  let position = 0;
  try {
    const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false };
    const zip = await fromBufferPromise(withoutEntries(tail, end), options);
    for await (const entry of zip.eachEntry()) {
      entries.push(centralEntry({ ...entry, disk: tail.readUInt16LE(position + 34) }, path));
      position += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
    }
  } catch (error) {
    throw error instanceof SlipwayError ? error : unreadableDirectory(error, path);
  }
  if (position !== end.directorySize) {
    const fact = `${path}: its ${entries.length} directory records take ${position} bytes, and its end record says ${end.directorySize}`;
    throw new SlipwayError('ZIP_HIDDEN_DATA', fact, REPACK);
  }
  return entries;
}

/**
 * The tail as a zip of its own whose directory starts at 0, so that yauzl finds it in memory: from a file it would
 * make two calls of the system per entry.
 */
function withoutEntries(tail: Buffer, end: End): Buffer {
  const copy = Buffer.from(tail);
  const record = end.recordOffset - end.directoryOffset;
  copy.writeUInt32LE(0, record + 16);
  if (end.zip64) {
    copy.writeBigUInt64LE(0n, end.directorySize + 48);
    copy.writeBigUInt64LE(BigInt(end.directorySize), record - 20 + 8);
  }
  return copy;
}

/** yauzl's errors have no code; strong encryption is the one that it finds before Slipway can. */
function unreadableDirectory(error: unknown, path: string): SlipwayError {
  const reason = error instanceof Error ? error.message : String(error);
  const encrypted = reason.includes('encryption');
  return new SlipwayError(
    encrypted ? 'ZIP_ENCRYPTED' : 'ZIP_CORRUPT',
    `${path}: its central directory cannot be read: ${reason}`,
    encrypted ? 'Build the zip without a password.' : 'Fetch or build the zip again.',
    error,
  );
}

function zipEntry(handle: FileHandle, entry: Walked, path: string): ZipEntry {
  const { name, size, compressedSize, crc32, mode } = entry;
  const open = async () =>
    Readable.from(again(handle, entry, path), { objectMode: false, highWaterMark: CHUNK });
  return { name, size, compressedSize, crc32, mode, open };
}

/** The content was verified before, so a refusal now means that somebody wrote to the zip. */
async function* again(handle: FileHandle, entry: Walked, path: string): AsyncGenerator<Buffer, void, void> {
  try {
    yield* content(readDirectly(handle, path), entry, path);
  } catch (error) {
    throw error instanceof SlipwayError ? changed(path, error) : error;
  }
}

function names(entries: readonly Walked[]): readonly string[] {
  return entries.map(({ name }) => name);
}
