import { describe, expect, it } from 'vitest';
import { wordsQuotes } from '../../../src/rules/words/words-quotes.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-quotes', () => {
  it('is silent about an apostrophe', async () => {
    expect(await findings(wordsQuotes, file("o'neil\n"))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsQuotes, file('the\n"of"\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 1,
        message: '"\\"of\\"" is a word with its quotes: they are not taken away.',
        hint: 'Take the quotes out.',
        rule: 'words-quotes',
        severity: 'warn',
      },
    ]);
  });

  it('leaves several words with quotes to words-several', async () => {
    expect(await findings(wordsQuotes, file('"a", "b"\n'))).toEqual([]);
  });
});
