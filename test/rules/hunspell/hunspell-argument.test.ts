import { describe, expect, it } from 'vitest';
import { hunspellArgument } from '../../../src/rules/hunspell/hunspell-argument.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-argument', () => {
  it('is silent about one argument, and a comment behind it', async () => {
    expect(
      await findings(hunspellArgument, dictionary('SET UTF-8\nLANG en_GB # so\nTRY abc def\nMAXDIFF 5\n')),
    ).toEqual([]);
  });

  it('points at a second argument', async () => {
    expect(await findings(hunspellArgument, dictionary('SET UTF-8\nKEY qwerty asdf\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 12,
        message: 'asdf is a word too many: expected was KEY and one word.',
        hint: 'Write KEY and one word, and a comment behind a # only.',
        stage: 'index',
        rule: 'hunspell-argument',
        severity: 'error',
      },
    ]);
  });

  it('points at a number that is none', async () => {
    expect(await findings(hunspellArgument, dictionary('SET UTF-8\nMAXNGRAMSUGS many\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 14,
        message: 'many stands where a whole number was expected.',
        hint: 'Write a number in the place of many.',
        stage: 'index',
        rule: 'hunspell-argument',
        severity: 'error',
      },
    ]);
  });

  it('points at a number that is too high', async () => {
    expect(await findings(hunspellArgument, dictionary('SET UTF-8\nMAXDIFF 11\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 9,
        message: 'MAXDIFF is 11; 0 to 10 was expected.',
        hint: 'Write a number from 0 to 10, or leave the line out: no search asks for it.',
        stage: 'index',
        rule: 'hunspell-argument',
        severity: 'error',
      },
    ]);
  });

  it('points at a comment before Elasticsearch 7.14', async () => {
    expect(await findings(hunspellArgument, dictionary('SET UTF-8\nCIRCUMFIX X # so\n'), '7.13.0')).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 13,
        message: 'CIRCUMFIX X # so has 4 words; CIRCUMFIX and one word were expected, and no comment.',
        hint: 'Take away what is behind the first word.',
        stage: 'index',
        rule: 'hunspell-argument',
        severity: 'error',
      },
    ]);
  });

  it('leaves the number of a block to hunspell-block', async () => {
    expect(await findings(hunspellArgument, dictionary('SET UTF-8\nREP many\n'))).toEqual([]);
  });
});
