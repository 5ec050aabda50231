import { describe, expect, it } from 'vitest';
import { icuParentheses } from '../../../src/rules/icu/icu-parentheses.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('icu-rules', { 'dictionaries/Latn.rbbi': content });

describe('icu-parentheses', () => {
  it('is silent about balanced groups', async () => {
    expect(await findings(icuParentheses, file('([a-z]|[0-9])+ {200};\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(icuParentheses, file('[a-z]+ {200};\n([a-z]|[0-9] {200};\n'))).toEqual([
      {
        file: 'dictionaries/Latn.rbbi',
        line: 2,
        column: 19,
        message: 'a parenthesis is open at ";". ICU: Error 66056 at line 2 column 19.',
        hint: 'Write as many ( as ) in each rule; a quote opens and closes a group too.',
        stage: 'index',
        rule: 'icu-parentheses',
        severity: 'error',
      },
    ]);
  });

  it('leaves an operator without a term to icu-syntax', async () => {
    expect(await findings(icuParentheses, file('(* {200};\n'))).toEqual([]);
  });
});
