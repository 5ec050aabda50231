import { describe, expect, it } from 'vitest';
import { icuNesting } from '../../../src/rules/icu/icu-nesting.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-nesting', () => {
  it('is silent about a few alternatives', async () => {
    expect(await findings(icuNesting, file('(a|b|c)+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        icuNesting,
        file(`[a-z]+ {200};\n${Array.from({ length: 120 }, () => 'a').join('|')} {200};\n`),
      ),
    ).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 197,
        message:
          'at "a" more than 98 groups and alternatives are open in one rule. ICU: Error 66049 at line 2 column 197.',
        hint: 'Part the rule into variables, or write single characters as one set.',
        stage: 'index',
        rule: 'icu-nesting',
        severity: 'error',
      },
    ]);
  });

  it('leaves parentheses to icu-parentheses', async () => {
    expect(await findings(icuNesting, file('(((a)) {200};\n'))).toEqual([]);
  });
});
