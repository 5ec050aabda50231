import { describe, expect, it } from 'vitest';
import { typeTableRule } from '../../../src/rules/words/type-table-rule.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('type-table', { 'dictionaries/types.txt': content });

describe('type-table-rule', () => {
  it('is silent about a character => its type', async () => {
    expect(await findings(typeTableRule, file('# money\n$ => DIGIT\n\\u0023 => ALPHA\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(typeTableRule, file('$ => DIGIT\n% => digit\n'))).toEqual([
      {
        file: 'dictionaries/types.txt',
        line: 2,
        column: 6,
        message:
          '"digit" is no type; one of LOWER, UPPER, ALPHA, DIGIT, ALPHANUM, SUBWORD_DELIM was expected.',
        hint: 'Write a character => TYPE, such as $ => DIGIT; \\u0020 is a blank, \\u0023 a #.',
        stage: 'index',
        rule: 'type-table-rule',
        severity: 'error',
      },
    ]);
  });

  it('leaves a file without rules to type-table-empty', async () => {
    expect(await findings(typeTableRule, file('# nothing\n'))).toEqual([]);
  });
});
