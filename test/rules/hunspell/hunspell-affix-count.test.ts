import { describe, expect, it } from 'vitest';
import { hunspellAffixCount } from '../../../src/rules/hunspell/hunspell-affix-count.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-affix-count', () => {
  it('is silent when as many rules follow as announced', async () => {
    expect(
      await findings(hunspellAffixCount, dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n')),
    ).toEqual([]);
  });

  it('points at the end of a file that comes too early', async () => {
    expect(await findings(hunspellAffixCount, dictionary('SET UTF-8\nSFX A Y 2\nSFX A 0 s .\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 1,
        message: 'the file ends after 1 of the 2 lines that SFX A Y 2 in line 2 announces.',
        hint: 'Write 1 as the number of SFX in line 2, or add the lines that are missing.',
        stage: 'index',
        rule: 'hunspell-affix-count',
        severity: 'error',
      },
    ]);
  });

  it('points at the rule of another flag', async () => {
    expect(
      await findings(
        hunspellAffixCount,
        dictionary('SET UTF-8\nSFX A Y 2\nSFX A 0 s .\nSFX B Y 1\nSFX B 0 t .\n', '1\nfoo/B\n'),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 4,
        column: 5,
        message: 'SFX B Y 1 stands where rule 2 of the 2 that line 2 announces was expected, for the flag A.',
        hint: 'Write 1 as the number of rules in line 2, or put the rule of A here.',
        stage: 'index',
        rule: 'hunspell-affix-count',
        severity: 'error',
      },
    ]);
  });

  it('points at the first rule too many, once', async () => {
    expect(
      await findings(
        hunspellAffixCount,
        dictionary('SET UTF-8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\nSFX A 0 s .\nSFX A 0 t .\n'),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 5,
        column: 1,
        message: 'SFX A 0 s . is one rule more than the header of SFX A in line 3 announces.',
        hint: 'Raise the number in line 3 to that of the rules that follow it.',
        stage: 'index',
        rule: 'hunspell-affix-count',
        severity: 'error',
      },
    ]);
  });

  it('leaves a blank line among the rules to hunspell-affix-rule', async () => {
    expect(await findings(hunspellAffixCount, dictionary('SET UTF-8\nSFX A Y 2\n\nSFX A 0 s .\n'))).toEqual(
      [],
    );
  });
});
