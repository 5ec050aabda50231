import { describe, expect, it } from 'vitest';
import { hunspellAffixHeader } from '../../../src/rules/hunspell/hunspell-affix-header.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-affix-header', () => {
  it.each([
    dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n'),
    dictionary('SET UTF-8\nSFX A Y 0\n'),
  ])('is silent about a header of four words, and about a number of no rules', async (good) => {
    expect(await findings(hunspellAffixHeader, good)).toEqual([]);
  });

  it('points at a header of three words', async () => {
    expect(await findings(hunspellAffixHeader, dictionary('SET UTF-8\nSFX A Y\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 1,
        message:
          'the header SFX A Y has 3 words; SFX, a flag, Y or N, and the number of rules were expected.',
        hint: 'Write the header as SFX A Y 1, with the number of rules that follow it.',
        stage: 'index',
        rule: 'hunspell-affix-header',
        severity: 'error',
      },
    ]);
  });

  it('points at a rule without a header', async () => {
    expect(await findings(hunspellAffixHeader, dictionary('SET UTF-8\nSFX A 0 s .\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 9,
        message: 'the header SFX A 0 s . has s where the number of rules was expected.',
        hint: 'Put a header above the rules: SFX A Y 1, with the number of rules that follow it.',
        stage: 'index',
        rule: 'hunspell-affix-header',
        severity: 'error',
      },
    ]);
  });

  it('leaves a rule too many to hunspell-affix-count', async () => {
    expect(
      await findings(
        hunspellAffixHeader,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\nSFX A 0 s .\n'),
      ),
    ).toEqual([]);
  });
});
