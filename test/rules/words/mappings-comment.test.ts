import { describe, expect, it } from 'vitest';
import { mappingsComment } from '../../../src/rules/words/mappings-comment.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('mappings', { 'dictionaries/map.txt': content });

describe('mappings-comment', () => {
  it('is silent about comments, and about a mapping that was put out of use', async () => {
    expect(await findings(mappingsComment, file('# letters\n# a => b\n\\u0023 => x\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(mappingsComment, file('a => b\n# => sharp\n'))).toEqual([
      {
        file: 'dictionaries/map.txt',
        line: 2,
        column: 1,
        message: 'a line that starts with # is a comment, so this mapping of # is left out.',
        hint: 'Write \\u0023 => for a mapping of #, or leave the arrow out of the comment.',
        rule: 'mappings-comment',
        severity: 'warn',
      },
    ]);
  });

  it('leaves comments of another kind to mappings-arrow', async () => {
    expect(await findings(mappingsComment, file('; letters\n'))).toEqual([]);
  });
});
