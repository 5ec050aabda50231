import { describe, expect, it } from 'vitest';
import { wordsComposed } from '../../../src/rules/words/words-composed.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('words-composed', () => {
  it('is silent about composed letters', async () => {
    expect(await findings(wordsComposed, file('école\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(wordsComposed, file('e\u0301cole\n'))).toEqual([
      {
        file: 'dictionaries/stop.txt',
        line: 1,
        column: 1,
        message: '"e\u0301cole" has its accents as characters of their own, which tokens mostly have not.',
        hint: 'Write "école", in Unicode\'s composed form, NFC.',
        rule: 'words-composed',
        severity: 'warn',
      },
    ]);
  });

  it('leaves words that stand there twice to words-duplicate', async () => {
    expect(await findings(wordsComposed, file('école\nécole\n'))).toEqual([]);
  });
});
