import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import { SlipwayError } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { TAIL_BYTES } from './magic.ts';

/** What is known of bytes that passed by. */
export interface Measured {
  readonly size: number;
  readonly crc32: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** The last `TAIL_BYTES`, or all if there are fewer. */
  readonly tail: Buffer;
}

/** Takes bytes in order; `read` is called once, at the end. */
export interface Meter {
  take(bytes: Buffer): void;
  read(): Measured;
}

export function createMeter(): Meter {
  const digest = createHash('sha256');
  const last: Buffer[] = [];
  let size = 0;
  let crc32 = 0;
  return {
    take(bytes) {
      digest.update(bytes);
      crc32 = zlib.crc32(bytes, crc32);
      size += bytes.length;
      keepTail(last, bytes);
    },
    read: () => ({ size, crc32, sha256: digest.digest('hex'), tail: tailOf(last) }),
  };
}

/** Drops what no longer belongs to the tail, piece by piece, so that nothing is copied on the way. */
function keepTail(last: Buffer[], bytes: Buffer): void {
  last.push(bytes);
  let surplus = last.reduce((sum, { length }) => sum + length, -TAIL_BYTES);
  while (last[0] !== undefined && last[0].length <= surplus) {
    surplus -= last[0].length;
    last.shift();
  }
}

/** Exactly `TAIL_BYTES`: how a source cuts a file into pieces must not show. */
function tailOf(last: readonly Buffer[]): Buffer {
  return Buffer.concat(last).subarray(-TAIL_BYTES);
}

/** What is known of no bytes. */
export const NOTHING: Measured = createMeter().read();

/** A file's bytes, passed on through a meter. Throws SOURCE_CHANGED when they are not as many as the source has listed. */
export async function* metered(
  file: SourceFile,
  meter: Meter,
  onBytes?: (count: number) => void,
): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const chunk of await file.open()) {
    const bytes: Buffer = chunk;
    count += bytes.length;
    if (count > file.size) break;
    meter.take(bytes);
    onBytes?.(bytes.length);
    yield bytes;
  }
  if (count !== file.size) throw sourceChanged(file);
}

/** Reads a file to its end. Throws SOURCE_CHANGED. */
export async function measure(file: SourceFile, onBytes?: (count: number) => void): Promise<Measured> {
  const meter = createMeter();
  for await (const _ of metered(file, meter, onBytes));
  return meter.read();
}

/** The bytes once more, to stand in the zip under what was measured before. Throws SOURCE_CHANGED when they are others. */
export async function* unchanged(file: SourceFile, { sha256 }: Measured): AsyncGenerator<Buffer> {
  const meter = createMeter();
  yield* metered(file, meter);
  if (meter.read().sha256 !== sha256) throw sourceChanged(file);
}

function sourceChanged({ path, size }: SourceFile): SlipwayError {
  return new SlipwayError(
    'SOURCE_CHANGED',
    `${path} changed while it was read; it had ${size} bytes when the source was listed`,
    'Let whatever writes to it finish, then run the command again.',
  );
}
