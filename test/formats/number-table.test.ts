import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, numberTable } from '../../src/formats/number-table.ts';
import { runs } from '../support/fuzz.ts';

describe('a table of numbers', () => {
  it('keeps the first number of each hash, as a Map does, however many there are', () => {
    const hash = fc.oneof(fc.nat({ max: 50 }), fc.integer({ min: 0, max: 2 ** 48 - 1 }));
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 3000, size: 'max' }), (hashes) => {
        const [table, map] = [numberTable(), new Map<number, number>()];
        for (const [value, one] of hashes.entries()) {
          expect(table.add(one, value)).toBe(map.get(one));
          if (!map.has(one)) map.set(one, value);
        }
        for (const [one, value] of map) expect(table.get(one)).toBe(value);
        expect(table.get(2 ** 48)).toBeUndefined();
      }),
      runs(20),
    );
  });

  it('has other hashes for other texts', () => {
    const texts = Array.from({ length: 100_000 }, (_, at) => `term ${at.toString(36)}`);
    expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
  });
});
