import { describe, expect, it } from 'vitest';
import { hunspellBlanks } from '../../../src/rules/hunspell/hunspell-blanks.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-blanks', () => {
  it('is silent about blanks inside of a word', async () => {
    expect(
      await findings(
        hunspellBlanks,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '1\nNew York/A\n'),
      ),
    ).toEqual([]);
  });

  it('points at one at the end', async () => {
    expect(
      await findings(
        hunspellBlanks,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '2\nfoo \n bar\n'),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 2,
        column: 4,
        message: 'the word "foo " ends with a blank, which belongs to it, so no token equals it.',
        hint: 'Remove the blank.',
        rule: 'hunspell-blanks',
        severity: 'warn',
      },
      {
        file: 'hunspell/en_GB/en.dic',
        line: 3,
        column: 1,
        message: 'the word " bar" starts with a blank, which belongs to it, so no token equals it.',
        hint: 'Remove the blank.',
        rule: 'hunspell-blanks',
        severity: 'warn',
      },
    ]);
  });

  it('leaves blanks before morphological data to nobody', async () => {
    expect(
      await findings(
        hunspellBlanks,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '1\nfoo po:noun\n'),
      ),
    ).toEqual([]);
  });
});
