import { describe, expect, it } from 'vitest';
import { hunspellFlags } from '../../../src/rules/hunspell/hunspell-flags.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-flags', () => {
  it.each([
    dictionary('SET UTF-8\nFLAG long\nSFX Aa Y 1\nSFX Aa 0 s/Bb .\n', '1\nfoo/AaBb\n'),
    dictionary('SET UTF-8\nFLAG num\nSFX 1 Y 1\nSFX 1 0 s .\n', '1\nfoo/1,2\n'),
  ])('is silent about flags as FLAG says', async (good) => {
    expect(await findings(hunspellFlags, good)).toEqual([]);
  });

  it('points at a flag of two letters that are none of ASCII', async () => {
    expect(await findings(hunspellFlags, dictionary('SET UTF-8\nFLAG long\n', '1\nfoo/Aխ\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 2,
        column: 5,
        message: 'Aխ has Aխ, where FLAG long asks for two characters below U+0100 a flag.',
        hint: 'Correct the flags, or write \\/ for a slash that belongs to the word.',
        stage: 'index',
        rule: 'hunspell-flags',
        severity: 'error',
      },
    ]);
  });

  it('points at a number that is too high', async () => {
    expect(
      await findings(hunspellFlags, dictionary('SET UTF-8\nFLAG num\nNEEDAFFIX 65510\n', '1\nfoo\n')),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 11,
        message: '65510 has the flag 65510, where FLAG num asks for a number below 65510.',
        hint: 'Correct the flag, or the line FLAG that says how flags are written.',
        stage: 'index',
        rule: 'hunspell-flags',
        severity: 'error',
      },
    ]);
  });

  it('points at more than one flag before Elasticsearch 7.14', async () => {
    expect(
      await findings(hunspellFlags, dictionary('SET UTF-8\nNOSUGGEST Kc\nKEEPCASE Kc\n'), '7.10.2'),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 10,
        message: 'Kc is more than one flag, where one was expected.',
        hint: 'Correct the flag, or the line FLAG that says how flags are written.',
        stage: 'index',
        rule: 'hunspell-flags',
        severity: 'error',
      },
    ]);
  });

  it('leaves a flag of no meaning to hunspell-undefined-flags', async () => {
    expect(
      await findings(
        hunspellFlags,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '1\ntry/Z\n'),
      ),
    ).toEqual([]);
  });
});
