import { describe, expect, it } from 'vitest';
import { wordsSnowballComment } from '../../../src/rules/words/words-snowball-comment.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-snowball-comment', () => {
  it('is silent about words, and about | inside one', async () => {
    expect(await findings(wordsSnowballComment, file('der\nsh|t\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsSnowballComment, file('und\nder    | masculine\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 7,
        message: '"der    | masculine" is one word up to its end: what stands after | is no comment.',
        hint: 'Take out | and what follows it; lists of the Snowball project have such comments.',
        rule: 'words-snowball-comment',
        severity: 'warn',
      },
    ]);
  });

  it('leaves comments of another kind to words-comment', async () => {
    expect(await findings(wordsSnowballComment, file('der # masculine\n'))).toEqual([]);
  });
});
