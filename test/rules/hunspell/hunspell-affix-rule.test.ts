import { describe, expect, it } from 'vitest';
import { hunspellAffixRule } from '../../../src/rules/hunspell/hunspell-affix-rule.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-affix-rule', () => {
  it('is silent about rules with and without a condition, and about a bracket that stays open', async () => {
    expect(
      await findings(
        hunspellAffixRule,
        dictionary('SET UTF-8\nSFX A Y 3\nSFX A 0 s\nSFX A y ies [^aeiou]y po:noun\nSFX A 0 t [sz\n'),
      ),
    ).toEqual([]);
  });

  it('points at a rule that lacks what is put on', async () => {
    expect(await findings(hunspellAffixRule, dictionary('SET UTF-8\nSFX A Y 1\nSFX A y\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 1,
        message:
          'SFX A y has too few words: expected was SFX A, what is taken off, and what is put on, as rule 1 of the 1 that line 2 announces.',
        hint: 'Write SFX A, what is taken off, and what is put on.',
        stage: 'index',
        rule: 'hunspell-affix-rule',
        severity: 'error',
      },
    ]);
  });

  it('points at a condition that Lucene cannot read', async () => {
    expect(await findings(hunspellAffixRule, dictionary('SET UTF-8\nSFX A Y 1\nSFX A 0 s [^]y\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 11,
        message: 'the condition [^]y is none that Lucene can read.',
        hint: 'Write single characters, sets such as [aeiou] or [^aeiou], and . for any character.',
        stage: 'index',
        rule: 'hunspell-affix-rule',
        severity: 'error',
      },
    ]);
  });

  it('leaves flags behind a slash to hunspell-flags', async () => {
    expect(
      await findings(
        hunspellAffixRule,
        dictionary('SET UTF-8\nFLAG num\nSFX 1 Y 1\nSFX 1 0 s/70000 .\n', '1\nfoo\n'),
      ),
    ).toEqual([]);
  });
});
