import { describe, expect, it } from 'vitest';
import { wordsSeveral } from '../../../src/rules/words/words-several.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-several', () => {
  it('is silent about one word a line, and about a comma in a number', async () => {
    expect(await findings(wordsSeveral, file('the\n3,14\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsSeveral, file('a, an, the\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 1,
        column: 2,
        message: '"a, an, the" is one word: commas and semicolons part nothing.',
        hint: 'Write one word a line, without commas.',
        rule: 'words-several',
        severity: 'warn',
      },
    ]);
  });

  it('leaves blanks to words-spaced', async () => {
    expect(await findings(wordsSeveral, file('new york\n'))).toEqual([]);
  });
});
