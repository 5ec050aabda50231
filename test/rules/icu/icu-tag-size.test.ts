import { describe, expect, it } from 'vitest';
import { icuTagSize } from '../../../src/rules/icu/icu-tag-size.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-tag-size', () => {
  it('is silent about the largest number', async () => {
    expect(await findings(icuTagSize, file('.+ {2147483647};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuTagSize, file('[a-z]+ {200};\n.+ {99999999999};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 5,
        message:
          'the tag is larger than 2147483647: ICU up to 76 makes another number of it, ICU 77 refuses it.',
        hint: 'Write a smaller tag, such as {200}.',
        rule: 'icu-tag-size',
        severity: 'warn',
      },
    ]);
  });

  it('leaves what is no number to icu-tag', async () => {
    expect(await findings(icuTagSize, file('.+ {-1};\n'))).toEqual([]);
  });
});
