import { describe, expect, it } from 'vitest';
import { hunspellUndefinedByte } from '../../../src/rules/hunspell/hunspell-undefined-byte.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-undefined-byte', () => {
  it('is silent about bytes that have a character', async () => {
    expect(
      await findings(
        hunspellUndefinedByte,
        dictionary('SET microsoft-cp1251\n', Buffer.from('1\n\xff\n', 'latin1')),
      ),
    ).toEqual([]);
  });

  it('points at a byte that has none', async () => {
    expect(
      await findings(
        hunspellUndefinedByte,
        dictionary('SET microsoft-cp1251\n', Buffer.from('1\nfoo\nba\x98\n', 'latin1')),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 3,
        column: 3,
        message: 'byte 0x98 stands for no character in windows-1251, the charset of the dictionary.',
        hint: 'Save both files as UTF-8, and write SET UTF-8; or write the charset that they are in behind SET.',
        stage: 'index',
        rule: 'hunspell-undefined-byte',
        severity: 'error',
      },
    ]);
  });

  it('leaves what is malformed in UTF-8 to hunspell-malformed-bytes', async () => {
    expect(
      await findings(hunspellUndefinedByte, dictionary('SET UTF-8\n', Buffer.from('1\nba\xff\n', 'latin1'))),
    ).toEqual([]);
  });
});
