import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRange } from '../../src/local-cloud/byte-range.ts';

const size = fc.nat({ max: 20 });
const position = fc.nat({ max: 25 });

describe('parseRange', () => {
  it('takes a first and a last position as slice does, and nothing when they cross', () => {
    fc.assert(
      fc.property(size, position, position, (size, first, last) => {
        const expected = positions(size).slice(first, last + 1);
        if (last < first) expect(parseRange(`bytes=${first}-${last}`, size)).toBeUndefined();
        else expect(taken(`bytes=${first}-${last}`, size)).toEqual(expected);
      }),
    );
  });

  it('takes a first position alone to the end', () => {
    fc.assert(
      fc.property(size, position, (size, first) => {
        expect(taken(`bytes=${first}-`, size)).toEqual(positions(size).slice(first));
      }),
    );
  });

  it('takes a length alone from the end', () => {
    fc.assert(
      fc.property(size, position, (size, length) => {
        expect(taken(`bytes=-${length}`, size)).toEqual(length === 0 ? [] : positions(size).slice(-length));
      }),
    );
  });

  it('obeys nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        fc.pre(!/^bytes=(\d+-\d*|-\d+)$/.test(header.replaceAll(' ', '')));
        expect(parseRange(header, 10)).toBeUndefined();
      }),
    );
    expect(parseRange(undefined, 10)).toBeUndefined();
  });
});

function positions(size: number): readonly number[] {
  return Array.from({ length: size }, (_, index) => index);
}

/** The positions that a range covers; none when it is unsatisfiable. */
function taken(header: string, size: number): readonly number[] {
  const range = parseRange(header, size);
  if (range === undefined) throw new Error(`${header} is not obeyed`);
  return range === 'unsatisfiable' ? [] : positions(size).slice(range.start, range.end + 1);
}
