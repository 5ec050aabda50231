import { describe, expect, it } from 'vitest';
import { hunspellCharsetUnchecked } from '../../../src/rules/hunspell/hunspell-charset-unchecked.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-charset-unchecked', () => {
  it.each([dictionary('SET KOI8-R\n'), dictionary('SET EUC-JP\n')])(
    'is silent about a charset that Slipway has, and about ASCII in another',
    async (good) => {
      expect(await findings(hunspellCharsetUnchecked, good)).toEqual([]);
    },
  );

  it('points at the first byte that it cannot read', async () => {
    expect(
      await findings(
        hunspellCharsetUnchecked,
        dictionary('SET EUC-JP\n', Buffer.from('1\nfoo\n\xb0\xa1\n', 'latin1')),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 3,
        column: 1,
        message:
          'SET names EUC-JP, which Java has and Slipway has not: the dictionary was not checked from here on.',
        hint: 'Save both files as UTF-8, and write SET UTF-8.',
        severity: 'note',
        rule: 'hunspell-charset-unchecked',
      },
    ]);
  });

  it('says so of all, where bytes are not ASCII', async () => {
    expect(await findings(hunspellCharsetUnchecked, dictionary('SET IBM037\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.aff',
        line: 1,
        column: 1,
        message:
          'SET names IBM037, which Java has and Slipway has not: the dictionary was not checked from here on.',
        hint: 'Save both files as UTF-8, and write SET UTF-8.',
        severity: 'note',
        rule: 'hunspell-charset-unchecked',
      },
    ]);
  });

  it('leaves a charset that Java has not to hunspell-charset', async () => {
    expect(await findings(hunspellCharsetUnchecked, dictionary('SET ISCII-DEVANAGARI\n'))).toEqual([]);
  });
});
