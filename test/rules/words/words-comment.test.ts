import { describe, expect, it } from 'vitest';
import { wordsComment } from '../../../src/rules/words/words-comment.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-comment', () => {
  it('is silent about comments in the first column, and about # inside a word', async () => {
    expect(await findings(wordsComment, file('# articles\nthe\nc#\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsComment, file('a\nthe # article\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 4,
        message:
          '"the # article" is one word up to its end: a comment has a line of its own, with # in the first column.',
        hint: 'Put the comment on a line of its own that starts with #.',
        rule: 'words-comment',
        severity: 'warn',
      },
    ]);
  });

  it('leaves | to words-snowball-comment', async () => {
    expect(await findings(wordsComment, file('the | article\n'))).toEqual([]);
  });
});
