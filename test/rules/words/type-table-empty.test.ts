import { describe, expect, it } from 'vitest';
import { typeTableEmpty } from '../../../src/rules/words/type-table-empty.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('type-table', { 'dictionaries/types.txt': content });

describe('type-table-empty', () => {
  it('is silent about a table with a rule', async () => {
    expect(await findings(typeTableEmpty, file('$ => DIGIT\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(typeTableEmpty, file('# $ => DIGIT\n'))).toEqual([
      {
        file: 'dictionaries/types.txt',
        line: 1,
        column: 1,
        message: 'the file holds no rule; at least one was expected.',
        hint: 'Add a rule such as $ => DIGIT, or take type_table_path out of the settings.',
        stage: 'index',
        rule: 'type-table-empty',
        severity: 'error',
      },
    ]);
  });

  it('leaves a rule that is none to type-table-rule', async () => {
    expect(await findings(typeTableEmpty, file('$ DIGIT\n'))).toEqual([]);
  });
});
