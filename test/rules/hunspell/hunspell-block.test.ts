import { describe, expect, it } from 'vitest';
import { hunspellBlock } from '../../../src/rules/hunspell/hunspell-block.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-block', () => {
  it('is silent when as many lines follow as announced', async () => {
    expect(
      await findings(
        hunspellBlock,
        dictionary('SET UTF-8\nREP 1\nREP a b\nMAP 1\nMAP a(ss)\nICONV 1\nICONV a b # so\n'),
      ),
    ).toEqual([]);
  });

  it('points at a line with a word too many', async () => {
    expect(await findings(hunspellBlock, dictionary('SET UTF-8\nICONV 1\nICONV a b c\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 11,
        message:
          'c is a word too many: expected was ICONV from to, as line 1 of the 1 that line 2 announces.',
        hint: 'Write ICONV from to, and a comment behind a # only.',
        stage: 'index',
        rule: 'hunspell-block',
        severity: 'error',
      },
    ]);
  });

  it('points at the end of a file that comes too early', async () => {
    expect(await findings(hunspellBlock, dictionary('SET UTF-8\nREP 2\nREP a b\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 1,
        message: 'the file ends after 1 of the 2 lines that REP 2 in line 2 announces.',
        hint: 'Write 1 as the number of REP in line 2, or add the lines that are missing.',
        stage: 'index',
        rule: 'hunspell-block',
        severity: 'error',
      },
    ]);
  });

  it('points at what is mapped twice', async () => {
    expect(await findings(hunspellBlock, dictionary('SET UTF-8\nOCONV 2\nOCONV a b\nOCONV a c\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 4,
        column: 7,
        message: 'a is mapped for the second time; once was expected.',
        hint: 'Remove one of the two lines, and lower the number in the header by one.',
        stage: 'index',
        rule: 'hunspell-block',
        severity: 'error',
      },
    ]);
  });

  it('points at a parenthesis that stays open', async () => {
    expect(await findings(hunspellBlock, dictionary('SET UTF-8\nMAP 1\nMAP a(ss\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 3,
        column: 6,
        message: 'the parenthesis in a(ss is not closed.',
        hint: 'Close it with ), or take it away.',
        stage: 'index',
        rule: 'hunspell-block',
        severity: 'error',
      },
    ]);
  });

  it('points at what a block swallows', async () => {
    expect(await findings(hunspellBlock, dictionary('SET UTF-8\nMAP 2\nMAP ab\nSFX A Y 1\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 4,
        column: 1,
        message:
          'SFX A Y 1 is read as line 2 of the 2 that line 2 announces, as it follows MAP; nothing else is made of it.',
        hint: 'Give MAP in line 2 the number of MAP lines that follow it.',
        severity: 'warn',
        rule: 'hunspell-block',
      },
    ]);
  });

  it('leaves the rules of an affix to hunspell-affix-count', async () => {
    expect(await findings(hunspellBlock, dictionary('SET UTF-8\nSFX A Y 2\nSFX A 0 s .\n'))).toEqual([]);
  });
});
