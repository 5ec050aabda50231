import { describe, expect, it } from 'vitest';
import { icuEscape } from '../../../src/rules/icu/icu-escape.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-escape', () => {
  it('is silent about four digits', async () => {
    expect(await findings(icuEscape, file('\\u0041 {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuEscape, file('[a-z]+ {200};\n\\u41 {200};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 1,
        message:
          'the escape at "\\\\" has not the digits that it needs, or stands for no character. ICU: Error 66050 at line 2 column 1.',
        hint: 'Write \\u with four hexadecimal digits, \\U with eight, or \\x{…}.',
        stage: 'index',
        rule: 'icu-escape',
        severity: 'error',
      },
    ]);
  });

  it('leaves an escape within a set to icu-set', async () => {
    expect(await findings(icuEscape, file('[\\u41] {200};\n'))).toEqual([]);
  });
});
