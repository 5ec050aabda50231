import { describe, expect, it } from 'vitest';
import { typeTableDuplicate } from '../../../src/rules/words/type-table-duplicate.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('type-table', { 'dictionaries/types.txt': content });

describe('type-table-duplicate', () => {
  it('is silent about characters that stand there once', async () => {
    expect(await findings(typeTableDuplicate, file('$ => DIGIT\n% => DIGIT\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(typeTableDuplicate, file('$ => DIGIT\n$ => ALPHA\n'))).toEqual([
      {
        file: 'dictionaries/types.txt',
        line: 2,
        column: 1,
        message: '"$" has a type in line 1 already; this one counts.',
        hint: 'Keep one of the two lines.',
        rule: 'type-table-duplicate',
        severity: 'warn',
      },
    ]);
  });

  it('leaves rules that are none to type-table-rule', async () => {
    expect(await findings(typeTableDuplicate, file('$ => a\n$ => a\n'))).toEqual([]);
  });
});
