import { describe, expect, it } from 'vitest';
import { hunspellFirstLine } from '../../../src/rules/hunspell/hunspell-first-line.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-first-line', () => {
  it.each([
    dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n'),
    dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '\ufeff2\ntry/A\n'),
  ])('is silent about a number, with a byte order mark or without', async (good) => {
    expect(await findings(hunspellFirstLine, good)).toEqual([]);
  });

  it('points at a word', async () => {
    expect(
      await findings(
        hunspellFirstLine,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', 'try/A\nfoo\n'),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 1,
        column: 1,
        message:
          'try/A stands in the first line, which is taken for the number of words and passed over: the word is lost.',
        hint: 'Write the number of words in a line of its own before it.',
        rule: 'hunspell-first-line',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a dictionary of one line to hunspell-no-words', async () => {
    expect(
      await findings(
        hunspellFirstLine,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '0\n'),
        '8.0.0',
      ),
    ).toEqual([]);
  });
});
