import { describe, expect, it } from 'vitest';
import { wordsSpaced } from '../../../src/rules/words/words-spaced.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-spaced', () => {
  it('is silent about words without blanks', async () => {
    expect(await findings(wordsSpaced, file('york\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsSpaced, file('york\nnew york\nlos angeles\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 1,
        message: '2 words have, this one first, a blank inside; no tokenizer but keyword gives such a token.',
        hint: 'Write one word a line, or leave it if the tokenizer is keyword.',
        rule: 'words-spaced',
        severity: 'note',
      },
    ]);
  });

  it('leaves what looks like a comment to words-comment', async () => {
    expect(await findings(wordsSpaced, file('the # article\n'))).toEqual([]);
  });
});
