import { describe, expect, it } from 'vitest';
import { typeTableComment } from '../../../src/rules/words/type-table-comment.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('type-table', { 'dictionaries/types.txt': content });

describe('type-table-comment', () => {
  it('is silent about comments', async () => {
    expect(await findings(typeTableComment, file('# money => below\n$ => DIGIT\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(typeTableComment, file('$ => DIGIT\n# => ALPHA\n'))).toEqual([
      {
        file: 'dictionaries/types.txt',
        line: 2,
        column: 1,
        message: 'a line that starts with # is a comment, so this type of # is left out.',
        hint: 'Write \\u0023 => for the type of #, or leave the arrow out of the comment.',
        rule: 'type-table-comment',
        severity: 'warn',
      },
    ]);
  });

  it('leaves comments of another kind to type-table-rule', async () => {
    expect(await findings(typeTableComment, file('// money\n'))).toEqual([]);
  });
});
