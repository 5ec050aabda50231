import { describe, expect, it } from 'vitest';
import { hunspellWordOrder } from '../../../src/rules/hunspell/hunspell-word-order.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-word-order', () => {
  it.each([dictionary('SET UTF-8\n', '2\n😀\nxn\n'), dictionary('SET UTF-8\n', '2\n😀\nxﬁn\n')])(
    'is silent about each of the two, apart',
    async (good) => {
      expect(await findings(hunspellWordOrder, good)).toEqual([]);
    },
  );

  it('points at two words that part so', async () => {
    expect(await findings(hunspellWordOrder, dictionary('SET UTF-8\n', '2\nx😀\nxﬁn\n'))).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 3,
        column: 2,
        message:
          'xﬁn and x😀 part in a character of U+E000 to U+FFFF and one above U+FFFF, an order that Lucene cannot keep.',
        hint: 'Remove xﬁn or x😀.',
        stage: 'index',
        rule: 'hunspell-word-order',
        severity: 'error',
      },
    ]);
  });

  it('leaves the U+FFFD of a malformed byte to hunspell-malformed-bytes', async () => {
    expect(
      await findings(hunspellWordOrder, dictionary('SET UTF-8\n', Buffer.from('1\nba\xff\n', 'latin1'))),
    ).toEqual([]);
  });
});
