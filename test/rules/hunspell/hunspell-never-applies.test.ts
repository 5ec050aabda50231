import { describe, expect, it } from 'vitest';
import { hunspellNeverApplies } from '../../../src/rules/hunspell/hunspell-never-applies.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-never-applies', () => {
  it('is silent about a condition that goes with what is taken off', async () => {
    expect(
      await findings(hunspellNeverApplies, dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n')),
    ).toEqual([]);
  });

  it('points at one that does not', async () => {
    expect(
      await findings(
        hunspellNeverApplies,
        dictionary('SET UTF-8\nSFX A Y 1\nSFX A y ies [^aeiouy]\nSFX B Y 1\nSFX B el ler [^b]b\n'),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 13,
        message:
          'the condition [^aeiouy] and the part y that is taken off exclude each other, so the rule applies to no word.',
        hint: 'Write a condition that ends with y, or with a set that has it.',
        severity: 'warn',
        rule: 'hunspell-never-applies',
      },
      {
        file: 'hunspell/en_GB/en.aff',
        line: 5,
        column: 14,
        message:
          'the condition [^b]b and the part el that is taken off exclude each other, so the rule applies to no word.',
        hint: 'Write a condition that ends with el, or with a set that has it.',
        severity: 'warn',
        rule: 'hunspell-never-applies',
      },
    ]);
  });

  it('leaves a condition that cannot be read to hunspell-affix-rule', async () => {
    expect(
      await findings(hunspellNeverApplies, dictionary('SET UTF-8\nSFX A Y 1\nSFX A 0 s [^]y\n')),
    ).toEqual([]);
  });
});
