import { describe, expect, it } from 'vitest';
import { hunspellFlagType } from '../../../src/rules/hunspell/hunspell-flag-type.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-flag-type', () => {
  it.each([
    dictionary('SET UTF-8\nFLAG long\n', '1\nfoo\n'),
    dictionary('SET UTF-8\nFLAG num\n', '1\nfoo\n'),
    dictionary('SET UTF-8\nFLAG UTF-8\n', '1\nfoo\n'),
  ])('is silent about long, num and UTF-8', async (good) => {
    expect(await findings(hunspellFlagType, good)).toEqual([]);
  });

  it('points at a comment behind', async () => {
    expect(await findings(hunspellFlagType, dictionary('SET UTF-8\nFLAG long # two\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 11,
        message:
          'FLAG long # two has 4 words; FLAG and long, num or UTF-8 were expected, with nothing behind, not even a comment.',
        hint: 'Write FLAG long, FLAG num or FLAG UTF-8.',
        stage: 'index',
        rule: 'hunspell-flag-type',
        severity: 'error',
      },
    ]);
  });

  it('points at another kind', async () => {
    expect(await findings(hunspellFlagType, dictionary('SET UTF-8\nFLAG short\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 6,
        message: 'short is no kind of flags; long, num or UTF-8 was expected.',
        hint: 'Write FLAG long, FLAG num or FLAG UTF-8, or leave the line out for flags of one character.',
        stage: 'index',
        rule: 'hunspell-flag-type',
        severity: 'error',
      },
    ]);
  });

  it('points at a second one', async () => {
    expect(
      await findings(hunspellFlagType, dictionary('SET UTF-8\nFLAG long\nFLAG num\n', '1\nfoo\n')),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 1,
        message:
          'FLAG num stands here, but flags are read otherwise: one FLAG line was expected, at the start of a line in the first 30719 bytes.',
        hint: 'Put it near the start of the file, without blanks before it, and make it the only FLAG.',
        stage: 'index',
        rule: 'hunspell-flag-type',
        severity: 'error',
      },
    ]);
  });

  it('leaves flags that FLAG does not fit to hunspell-flags', async () => {
    expect(
      await findings(hunspellFlagType, dictionary('SET UTF-8\nFLAG num\nSFX A Y 1\nSFX A 0 s .\n')),
    ).toEqual([]);
  });
});
