import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../src/zip/ranges.ts';
import { runs } from '../support/fuzz.ts';

/** A file that says it is so large, and comes in chunks of these sizes. */
function file(bytes: Buffer, size: number, chunk: number) {
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) =>
    bytes.subarray(index * chunk, (index + 1) * chunk),
  );
  return { path: 'x.jar', size, open: async () => Readable.from(chunks) };
}

async function read(
  size: number,
  bytes: Buffer,
  chunk: number,
  ranges: readonly { start: number; end: number }[],
) {
  const pieces: string[] = [];
  const read = await rangesOf(file(bytes, size, chunk));
  await read(ranges, (piece, index) => {
    pieces[index] = piece.toString('latin1');
  });
  return pieces;
}

const HUGE = 1024 ** 3;
const bytes = Buffer.from(Array.from({ length: 300 }, (_, index) => index % 256));

describe('rangesOf', () => {
  it('reads pieces of a small file and of one that passes by, alike and in any chunks', async () => {
    const piece = fc
      .tuple(fc.nat(320), fc.nat(120))
      .map(([start, length]) => ({ start, end: start + length }));
    const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.toSorted((a, b) => a.start - b.start));
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 400 }), async (ranges, chunk) => {
        const expected = ranges.map(({ start, end }) => bytes.toString('latin1', start, end));
        expect(await read(bytes.length, bytes, chunk, ranges)).toEqual(expected);
        expect(await read(HUGE, bytes, chunk, ranges)).toEqual(expected);
      }),
      runs(500),
    );
  });

  it('opens a large file only when pieces are read', async () => {
    const refuses = { path: 'x.jar', size: HUGE, open: () => Promise.reject(new Error('opened')) };
    const ranges = await rangesOf(refuses);
    await ranges([], () => expect.unreachable());
    await expect(ranges([{ start: 0, end: 1 }], () => expect.unreachable())).rejects.toThrow('opened');
  });
});
