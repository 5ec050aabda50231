import { describe, expect, it } from 'vitest';
import { hunspellUndefinedFlags } from '../../../src/rules/hunspell/hunspell-undefined-flags.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-undefined-flags', () => {
  it('is silent about flags of affixes, of directives, and of directives that Lucene leaves alone', async () => {
    expect(
      await findings(
        hunspellUndefinedFlags,
        dictionary('SET UTF-8\nNOSUGGEST X\nWARN W\nSFX A Y 1\nSFX A 0 s .\n', '1\ntry/AXW\n'),
      ),
    ).toEqual([]);
  });

  it('points at the first word that has it, and counts them', async () => {
    expect(
      await findings(
        hunspellUndefinedFlags,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '3\ntry/A\nfoo/Z\nbar/AZ\n'),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 3,
        column: 5,
        message:
          'foo/Z has the flag Z, to which hunspell/en_GB/en.aff gives no meaning; 1 more line has one.',
        hint: 'Correct the flags, add their affixes to hunspell/en_GB/en.aff, or write \\/ for a slash that belongs to the word.',
        rule: 'hunspell-undefined-flags',
        severity: 'warn',
      },
    ]);
  });

  it('points at a slash that was to belong to the word', async () => {
    expect(
      await findings(
        hunspellUndefinedFlags,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n', '1\nS/MIME\n'),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 2,
        column: 3,
        message: 'S/MIME has the flags M, I, E, to which hunspell/en_GB/en.aff gives no meaning.',
        hint: 'Correct the flags, add their affixes to hunspell/en_GB/en.aff, or write \\/ for a slash that belongs to the word.',
        rule: 'hunspell-undefined-flags',
        severity: 'warn',
      },
    ]);
  });

  it('leaves flags that cannot be read to hunspell-flags', async () => {
    expect(
      await findings(hunspellUndefinedFlags, dictionary('SET UTF-8\nFLAG num\n', '1\nfoo/70000\n')),
    ).toEqual([]);
  });
});
