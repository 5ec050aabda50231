import { describe, expect, it } from 'vitest';
import { hunspellCharset } from '../../../src/rules/hunspell/hunspell-charset.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-charset', () => {
  it.each([
    dictionary('SET ISO8859-1\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n'),
    dictionary('SET utf8\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n'),
    dictionary('SET microsoft-cp1251\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n'),
    dictionary('SET ISO8859-14\n\nSFX A Y 1\nSFX A y ies [^aeiou]y\n'),
  ])(
    'is silent about a charset of Java, under any of its names, and about those that Lucene adds',
    async (good) => {
      expect(await findings(hunspellCharset, good)).toEqual([]);
    },
  );

  it('points at a charset that Java does not know', async () => {
    expect(await findings(hunspellCharset, dictionary('TRY a\nSET cp1252x\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 2,
        column: 5,
        message: 'cp1252x is no charset that Java knows.',
        hint: 'Save both files as UTF-8, and write SET UTF-8.',
        stage: 'index',
        rule: 'hunspell-charset',
        severity: 'error',
      },
    ]);
  });

  it('points at SET with a blank before it', async () => {
    expect(await findings(hunspellCharset, dictionary(' SET UTF-8\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 1,
        column: 2,
        message:
          'SET UTF-8 stands here, but the file is read as ISO-8859-1: one SET line was expected, at the start of a line in the first 30719 bytes.',
        hint: 'Make it the first line of the file, without blanks before it, and the only SET.',
        stage: 'index',
        rule: 'hunspell-charset',
        severity: 'error',
      },
    ]);
  });

  it('asks for SET before Elasticsearch 7.14', async () => {
    expect(await findings(hunspellCharset, dictionary('TRY a\n'), '7.13.4')).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 1,
        column: 1,
        message:
          'hunspell/en_GB/en.aff has no SET line; SET and the name of a charset were expected at the start of a line.',
        hint: 'Write SET UTF-8 in the first line, and save both files as UTF-8.',
        stage: 'index',
        rule: 'hunspell-charset',
        severity: 'error',
      },
    ]);
  });

  it('says of UTF-16 that nothing is read', async () => {
    expect(await findings(hunspellCharset, dictionary('SET UTF-16\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 1,
        column: 1,
        message:
          'SET names UTF-16, but the SET line itself is not in it, so no other line is understood, and no word.',
        hint: 'Save both files as UTF-8, and write SET UTF-8.',
        severity: 'warn',
        rule: 'hunspell-charset',
      },
    ]);
  });

  it('leaves an .aff without SET to nobody from Elasticsearch 7.14 on', async () => {
    expect(await findings(hunspellCharset, dictionary('TRY a\n'), '7.14.0')).toEqual([]);
  });
});
