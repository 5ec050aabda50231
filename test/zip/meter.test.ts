import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TAIL_BYTES } from '../../src/zip/magic.ts';
import { createMeter } from '../../src/zip/meter.ts';

describe('a meter', () => {
  it('measures the same however the bytes are cut', () => {
    const pieces = fc.array(fc.integer({ min: 0, max: TAIL_BYTES + 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(pieces, (sizes) => {
        const meter = createMeter();
        const cut = sizes.map((size, index) => Buffer.alloc(size, `${index}-`));
        for (const piece of cut) meter.take(piece);
        const bytes = Buffer.concat(cut);
        const { tail, ...measured } = meter.read();
        expect(measured).toEqual({
          size: bytes.length,
          crc32: crc32(bytes),
          sha256: createHash('sha256').update(bytes).digest('hex'),
        });
        expect(tail.equals(bytes.subarray(-TAIL_BYTES))).toBe(true);
      }),
    );
  });

  it('keeps no more than the tail of many small pieces', () => {
    const meter = createMeter();
    for (let index = 0; index < 300; index += 1) meter.take(Buffer.alloc(1000, index));
    expect(meter.read().tail.length).toBe(TAIL_BYTES);
  });
});
