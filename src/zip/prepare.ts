import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { SourceFile } from '../model.ts';
import type { Scratch } from '../partial-file.ts';
import { endsCompressed, HEAD_BYTES, startsCompressed } from './magic.ts';
import { createMeter, type Measured, measure, metered, NOTHING, unchanged } from './meter.ts';
import type { Place } from './place.ts';
import { DEFLATED, STORED, type ZipEntry } from './write.ts';

/** `auto` stores what is compressed already and what does not shrink. An empty file is stored in any case. */
export type Compression = 'auto' | 'store' | 'deflate';

export interface Workshop {
  readonly compression: Compression;
  /** Where the deflated bytes of a large file wait. Whoever gives it closes it. */
  openScratch(): Promise<Scratch>;
  /** Told of every byte of the source that is measured. */
  onBytes(count: number): void;
}

/**
 * The pack format's parameters: other values give other bytes for the same files.
 * zlib's output for them is the same on every Node from 20.10 on; the golden test of pack holds each Node to it.
 */
const DEFLATE = {
  level: 6,
  memLevel: 8,
  strategy: zlib.constants.Z_DEFAULT_STRATEGY,
  windowBits: 15,
} as const;

/** A larger file is never held in memory. The bytes in the zip do not depend on it. */
const IN_MEMORY_BYTES = 1024 * 1024;

/** Below this, a round trip to the thread pool takes longer than deflating at once. */
const AT_ONCE_BYTES = 16 * 1024;

const deflateRaw = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

/** What stands in the zip, and what is known of the bytes that it was made from. */
interface Kept extends Pick<ZipEntry, 'method' | 'compressedSize' | 'content'> {
  readonly measured: Measured;
}

/** A place -> its entry: measured and, where that is worth it, deflated. Throws SOURCE_CHANGED. */
export async function prepare({ path, mode, file }: Place, workshop: Workshop): Promise<ZipEntry> {
  const { measured, method, compressedSize, content } = await keep(file, workshop);
  const { size, crc32, sha256 } = measured;
  return { path, mode, size, crc32, sha256, method, compressedSize, content };
}

async function keep(file: SourceFile | undefined, workshop: Workshop): Promise<Kept> {
  if (file === undefined) return stored(NOTHING, Buffer.alloc(0));
  return file.size > IN_MEMORY_BYTES ? keepOnDisk(file, workshop) : keepInMemory(file, workshop);
}

function stored(measured: Measured, content: ZipEntry['content']): Kept {
  return { measured, method: STORED, compressedSize: measured.size, content };
}

async function keepInMemory(file: SourceFile, { compression, onBytes }: Workshop): Promise<Kept> {
  const meter = createMeter();
  const pieces: Buffer[] = [];
  for await (const bytes of metered(file, meter, onBytes)) pieces.push(bytes);
  const content = Buffer.concat(pieces);
  const measured = meter.read();
  if (!mayDeflate(content, compression)) return stored(measured, content);

  const deflated = await deflate(content);
  if (!isWorthIt(deflated.length, measured, compression)) return stored(measured, content);
  return { measured, method: DEFLATED, compressedSize: deflated.length, content: deflated };
}

async function deflate(content: Buffer): Promise<Buffer> {
  return content.length < AT_ONCE_BYTES
    ? zlib.deflateRawSync(content, DEFLATE)
    : deflateRaw(content, DEFLATE);
}

/** Reads the file to measure it, deflating on the way; a stored one is read again when its turn in the zip comes. */
async function keepOnDisk(file: SourceFile, { compression, onBytes, openScratch }: Workshop): Promise<Kept> {
  if (!mayDeflate(await firstBytes(file), compression)) {
    const measured = await measure(file, onBytes);
    return stored(measured, unchanged(file, measured));
  }
  const scratch = await openScratch();
  const meter = createMeter();
  const compressedSize = await deflateTo(scratch, metered(file, meter, onBytes));
  const measured = meter.read();
  if (isWorthIt(compressedSize, measured, compression)) {
    return { measured, method: DEFLATED, compressedSize, content: scratch.read() };
  }
  await scratch.close();
  return stored(measured, unchanged(file, measured));
}

async function firstBytes(file: SourceFile): Promise<Buffer> {
  let head = Buffer.alloc(0);
  for await (const bytes of await file.open()) {
    head = Buffer.concat([head, bytes]);
    if (head.length >= HEAD_BYTES) break;
  }
  return head;
}

/** Resolves with the number of deflated bytes. */
async function deflateTo(scratch: Scratch, bytes: AsyncIterable<Buffer>): Promise<number> {
  let size = 0;
  await pipeline(
    bytes,
    zlib.createDeflateRaw({ ...DEFLATE, chunkSize: 256 * 1024 }),
    async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) {
        size += piece.length;
        await scratch.append(piece);
      }
    },
  );
  return size;
}

function mayDeflate(head: Buffer, compression: Compression): boolean {
  if (head.length === 0 || compression === 'store') return false;
  return compression === 'deflate' || !startsCompressed(head);
}

function isWorthIt(deflatedSize: number, { size, tail }: Measured, compression: Compression): boolean {
  return compression === 'deflate' || (deflatedSize < size && !endsCompressed(tail));
}
