import { describe, expect, it } from 'vitest';
import { hunspellIgnoredLines } from '../../../src/rules/hunspell/hunspell-ignored-lines.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-ignored-lines', () => {
  it('is silent about directives of Hunspell, about comments, and about a name of one who made it', async () => {
    expect(
      await findings(
        hunspellIgnoredLines,
        dictionary('# so\nSET UTF-8\nNAME english\nCopyright someone\nCOMPOUNDMORESUFFIXES\n'),
      ),
    ).toEqual([]);
  });

  it('points at a directive in lower case', async () => {
    expect(await findings(hunspellIgnoredLines, dictionary('SET UTF-8\nsfx A Y 1\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 1,
        message: 'sfx is no directive, so the line is not read; it looks like SFX.',
        hint: 'Write SFX, or put # before the line.',
        rule: 'hunspell-ignored-lines',
        severity: 'warn',
      },
    ]);
  });

  it('points at a letter too many', async () => {
    expect(await findings(hunspellIgnoredLines, dictionary('SET UTF-8\nKEEPCASES A\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 1,
        message: 'KEEPCASES is no directive, so the line is not read; it looks like KEEPCASE.',
        hint: 'Write KEEPCASE, or put # before the line.',
        rule: 'hunspell-ignored-lines',
        severity: 'warn',
      },
    ]);
  });

  it('points at a file that is something else', async () => {
    expect(await findings(hunspellIgnoredLines, dictionary('<!DOCTYPE html>\n<html>\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 1,
        column: 1,
        message:
          'hunspell/en_GB/en.aff has 2 lines and no directive among them, so words are looked up as they are; SFX, PFX and the like were expected.',
        hint: 'Look whether hunspell/en_GB/en.aff is the file that you meant.',
        rule: 'hunspell-ignored-lines',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a header of too few words to hunspell-affix-header', async () => {
    expect(await findings(hunspellIgnoredLines, dictionary('SET UTF-8\nSFX A\n'))).toEqual([]);
  });
});
