import { describe, expect, it } from 'vitest';
import { icuLiteral } from '../../../src/rules/icu/icu-literal.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-literal', () => {
  it('is silent about one in brackets', async () => {
    expect(await findings(icuLiteral, file('[😀]+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuLiteral, file('[a-z]+ {200};\n😀+ {200};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 1,
        message: 'ICU takes U+1F600 outside of a set for U+F600: of a literal it keeps 16 bits.',
        hint: 'Write it as a set: [\\U0001F600].',
        rule: 'icu-literal',
        severity: 'warn',
      },
    ]);
  });

  it('leaves what is no character to icu-escape', async () => {
    expect(await findings(icuLiteral, file('\\U00110000 {200};\n'))).toEqual([]);
  });
});
