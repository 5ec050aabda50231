import { describe, expect, it } from 'vitest';
import { icuQuotes } from '../../../src/rules/icu/icu-quotes.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-quotes', () => {
  it('is silent about a quote that closes', async () => {
    expect(await findings(icuQuotes, file("'a-b' {200};\n"))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuQuotes, file("[a-z]+ {200};\ndon't {200};\n"))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 4,
        message:
          'the quote that opens here is not closed before the end of the line. ICU: Error 66052 at line 2 column 12.',
        hint: "Close it with another ', or write \\' for the character.",
        stage: 'index',
        rule: 'icu-quotes',
        severity: 'error',
      },
    ]);
  });

  it('leaves parentheses to icu-parentheses', async () => {
    expect(await findings(icuQuotes, file("[']+ {200};\n(a {200};\n"))).toEqual([]);
  });
});
