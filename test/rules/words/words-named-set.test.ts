import { describe, expect, it } from 'vitest';
import { wordsNamedSet } from '../../../src/rules/words/words-named-set.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-named-set', () => {
  it('is silent about the name of a set where nothing tells the setting', async () => {
    expect(await findings(wordsNamedSet, file('_english_\nsnake_case_\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsNamedSet, file('_klingon_\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 1,
        column: 1,
        message: '"_klingon_" is taken for a word.',
        hint: 'Name a set in lower case, such as _english_, or put it into the setting itself: "stopwords": "_none_".',
        rule: 'words-named-set',
        severity: 'warn',
      },
    ]);
  });

  it('leaves words that stand there twice to words-duplicate', async () => {
    expect(await findings(wordsNamedSet, file('the\nthe\n'))).toEqual([]);
  });
});
