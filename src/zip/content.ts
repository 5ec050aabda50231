import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import { type CentralEntry, STORED } from './central-entry.ts';
import type { ReadAt } from './read-at.ts';
import { refuseEntry } from './refusal.ts';

/** What it takes to read an entry's content: the entry, and where its data starts. */
export type Located = CentralEntry & { readonly dataStart: number };

/** Entries up to this size, compressed and not, are inflated in one synchronous call: a stream costs more than the work. */
const SMALL = 1024 ** 2;
/** Bytes that travel at a time. */
export const CHUNK = 256 * 1024;

/**
 * The uncompressed bytes of an entry. Ends with a refusal as soon as they are more than declared, and at the end when
 * they are fewer, their CRC-32 differs, or the compressed data ends before the entry does: yauzl checks no CRC.
 */
export async function* content(
  read: ReadAt,
  entry: Located,
  path: string,
): AsyncGenerator<Buffer, void, void> {
  let size = 0;
  let crc = 0;
  for await (const chunk of uncompressed(read, entry, path)) {
    size += chunk.length;
    if (size > entry.size) throw sizeDiffers(entry, 'more', path);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size < entry.size) throw sizeDiffers(entry, 'fewer', path);
  if (crc !== entry.crc32) {
    const fact = `has the CRC-32 ${hex(crc)}, and its headers say ${hex(entry.crc32)}`;
    throw refuseEntry('ZIP_CRC_MISMATCH', path, entry.name, fact, 'Fetch or build the zip again.');
  }
}

function uncompressed(read: ReadAt, entry: Located, path: string): AsyncIterable<Buffer> {
  if (entry.method === STORED) return compressed(read, entry);
  const small = entry.size <= SMALL && entry.compressedSize <= SMALL;
  return small ? inflateAtOnce(read, entry, path) : inflateInSteps(read, entry, path);
}

async function* compressed(read: ReadAt, { dataStart, compressedSize }: Located): AsyncGenerator<Buffer> {
  for (let done = 0; done < compressedSize; done += CHUNK) {
    yield await read(dataStart + done, Math.min(CHUNK, compressedSize - done));
  }
}

async function* inflateAtOnce(read: ReadAt, entry: Located, path: string): AsyncGenerator<Buffer> {
  const data = await read(entry.dataStart, entry.compressedSize);
  const { buffer, used } = inflateWithin(data, entry, path);
  if (used !== data.length) throw endsEarly(entry, used, path);
  yield buffer;
}

function inflateWithin(data: Buffer, entry: Located, path: string): { buffer: Buffer; used: number } {
  try {
    // The room beyond the declared size saves zlib a second round.
    const room = { maxOutputLength: Math.max(1, entry.size), chunkSize: entry.size + 64 };
    // @types/node leaves out what `info` gives.
    const result: unknown = inflateRawSync(data, { ...room, info: true });
    const { buffer, engine } = result as { readonly buffer: Buffer; readonly engine: InflateRaw };
    return { buffer, used: engine.bytesWritten };
  } catch (error) {
    if (hasCode(error, 'ERR_BUFFER_TOO_LARGE')) throw sizeDiffers(entry, 'more', path);
    throw corrupt(entry, error, path);
  }
}

async function* inflateInSteps(read: ReadAt, entry: Located, path: string): AsyncGenerator<Buffer> {
  const data = Readable.from(compressed(read, entry), { objectMode: false, highWaterMark: CHUNK });
  const inflate = pipeline(data, createInflateRaw({ chunkSize: CHUNK }), () => undefined);
  try {
    yield* inflate;
  } catch (error) {
    throw isZlibError(error) ? corrupt(entry, error, path) : error;
  }
  if (inflate.bytesWritten !== entry.compressedSize) throw endsEarly(entry, inflate.bytesWritten, path);
}

function sizeDiffers({ name, size }: Located, comparison: 'more' | 'fewer', path: string): Error {
  const fact = `holds ${comparison} bytes than the ${size} its headers say`;
  return refuseEntry('ZIP_SIZE_MISMATCH', path, name, fact, 'Fetch or build the zip again.');
}

function endsEarly({ name, compressedSize }: Located, used: number, path: string): Error {
  const fact = `has ${compressedSize - used} bytes behind the end of its compressed data`;
  return refuseEntry('ZIP_HIDDEN_DATA', path, name, fact);
}

function corrupt({ name }: Located, cause: unknown, path: string): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const fact = `does not inflate: ${reason}`;
  return refuseEntry('ZIP_CORRUPT', path, name, fact, 'Fetch or build the zip again.', cause);
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function hex(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
