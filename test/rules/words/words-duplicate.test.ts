import { describe, expect, it } from 'vitest';
import { wordsDuplicate } from '../../../src/rules/words/words-duplicate.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-duplicate', () => {
  it('is silent about words that differ in case', async () => {
    expect(await findings(wordsDuplicate, file('the\nThe\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsDuplicate, file('the\nof\nthe\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 3,
        column: 1,
        message: '"the" stands in line 1 already.',
        hint: 'Take one of the two lines out.',
        rule: 'words-duplicate',
        severity: 'note',
      },
    ]);
  });

  it('leaves lines that are no word to words-several', async () => {
    expect(await findings(wordsDuplicate, file('a, b\na, b\n'))).toEqual([]);
  });
});
