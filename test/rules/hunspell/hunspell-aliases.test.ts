import { describe, expect, it } from 'vitest';
import { hunspellAliases } from '../../../src/rules/hunspell/hunspell-aliases.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-aliases', () => {
  it('is silent about flags that are numbers of AF lines', async () => {
    expect(
      await findings(
        hunspellAliases,
        dictionary('SET UTF-8\nAF 2\nAF A\nAF AB\nSFX A Y 1\nSFX A 0 s/1 .\n', '1\ntry/2\n'),
      ),
    ).toEqual([]);
  });

  it('points at flags where there are AF lines', async () => {
    expect(await findings(hunspellAliases, dictionary('SET UTF-8\nAF 1\nAF A\n', '1\ntry/A\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 2,
        column: 5,
        message:
          'A stands where the number of an AF line was expected, 1 to 1: hunspell/en_GB/en.aff has AF lines, so flags are written as their numbers.',
        hint: 'Write the number of the AF line that has the flags.',
        stage: 'index',
        rule: 'hunspell-aliases',
        severity: 'error',
      },
    ]);
  });

  it('points at a number beyond them', async () => {
    expect(await findings(hunspellAliases, dictionary('SET UTF-8\nAF 1\nAF A\n', '1\ntry/2\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 2,
        column: 5,
        message:
          '2 stands where the number of an AF line was expected, 1 to 1: hunspell/en_GB/en.aff has AF lines, so flags are written as their numbers.',
        hint: 'Write the number of the AF line that has the flags.',
        stage: 'index',
        rule: 'hunspell-aliases',
        severity: 'error',
      },
    ]);
  });

  it('points at an AF line too many', async () => {
    expect(await findings(hunspellAliases, dictionary('SET UTF-8\nAF 1\nAF A\nAF B\n', '1\ntry\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 4,
        column: 1,
        message: 'AF B is one AF line more than the 1 that the first one announces.',
        hint: 'Raise the number in the first AF line.',
        stage: 'index',
        rule: 'hunspell-aliases',
        severity: 'error',
      },
    ]);
  });

  it('points at a first AF line that is no number', async () => {
    expect(await findings(hunspellAliases, dictionary('SET UTF-8\nAF AB\n', '1\ntry\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 4,
        message: 'AF AB is the first AF line; AF and the number of AF lines that follow were expected.',
        hint: 'Write AF and a number in line 2.',
        stage: 'index',
        rule: 'hunspell-aliases',
        severity: 'error',
      },
    ]);
  });

  it('leaves a header that is no number to hunspell-block, where it is one of REP', async () => {
    expect(await findings(hunspellAliases, dictionary('SET UTF-8\nREP x\n'))).toEqual([]);
  });
});
