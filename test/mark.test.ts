import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMark, withMark } from '../src/mark.ts';

const digest = 'a1'.repeat(32);

describe('the mark', () => {
  it('stands behind the text', () => {
    expect(withMark('Harbour words', digest)).toBe(`Harbour words [slipway sha256:${digest}]`);
  });

  it('stands alone when there is no text', () => {
    expect(withMark('', digest)).toBe(`[slipway sha256:${digest}]`);
  });

  it('is told apart from any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(splitMark(withMark(text, digest))).toEqual({ text, contentDigest: digest });
      }),
    );
  });

  it.each([undefined, '', 'text', `[slipway sha256:${digest}] text`, '[slipway sha256:12]'])(
    'is not seen in %j',
    (description) => {
      expect(splitMark(description)).toEqual({ text: description ?? '', contentDigest: undefined });
    },
  );
});
