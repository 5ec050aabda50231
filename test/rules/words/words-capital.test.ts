import { describe, expect, it } from 'vitest';
import { wordsCapital } from '../../../src/rules/words/words-capital.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-capital', () => {
  it('is silent about lower case', async () => {
    expect(await findings(wordsCapital, file('the\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsCapital, file('the\nThe\nOF\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 1,
        message:
          '2 words have, this one first, capital letters; after a lowercase filter none of the tokens is the same.',
        hint: 'Write the words in lower case, or ignore case in the setting.',
        rule: 'words-capital',
        severity: 'note',
      },
    ]);
  });

  it('leaves words with a blank inside to words-spaced', async () => {
    expect(await findings(wordsCapital, file('The\u00a0House\n'))).toEqual([]);
  });
});
