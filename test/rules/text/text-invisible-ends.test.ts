import { describe, expect, it } from 'vitest';
import { textInvisibleEnds } from '../../../src/rules/text/text-invisible-ends.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('text-invisible-ends', () => {
  it('is silent about what is visible, and about what stands inside', async () => {
    expect(await findings(textInvisibleEnds, file('the\nin\u00a0side\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(textInvisibleEnds, file('of\nthe\u00a0\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 4,
        message: 'U+00A0, which nobody sees, stands at the end of "the\u00a0" and is a part of it.',
        hint: 'Take it out, or run slipway check --fix.',
        rule: 'text-invisible-ends',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a byte order mark at the start of the file to text-byte-order-mark', async () => {
    expect(await findings(textInvisibleEnds, file('\ufeffthe\n'))).toEqual([]);
  });
});
