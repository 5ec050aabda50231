import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPath, byteOrder } from '../src/byte-order.ts';

describe('byteOrder', () => {
  it('orders as the UTF-8 bytes do, also beyond U+FFFF', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'b', '/', '\u00e9', '\ud7ff', '\ue000', '\uffff', '😀', '𝒳'),
    });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(byteOrder(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});

describe('byPath', () => {
  it('puts a path beyond U+FFFF after one below it, as UTF-8 does and UTF-16 does not', () => {
    const sorted = [{ path: '\u{1F600}' }, { path: '\uFF5E' }, { path: 'a' }, { path: 'B' }].sort(byPath);
    expect(sorted.map(({ path }) => path)).toEqual(['B', 'a', '\uFF5E', '\u{1F600}']);
  });

  it('puts a file before the folder of the same beginning only if its next byte is below the slash', () => {
    const sorted = [{ path: 'a/x' }, { path: 'a0' }, { path: 'a.txt' }, { path: 'a-b' }].sort(byPath);
    expect(sorted.map(({ path }) => path)).toEqual(['a-b', 'a.txt', 'a/x', 'a0']);
  });
});
