import { describe, expect, it } from 'vitest';
import { hunspellMalformedBytes } from '../../../src/rules/hunspell/hunspell-malformed-bytes.ts';
import { findings } from '../../support/extension.ts';
import { dictionary } from '../../support/hunspell.ts';

describe('hunspell-malformed-bytes', () => {
  it('is silent about UTF-8', async () => {
    expect(await findings(hunspellMalformedBytes, dictionary('SET UTF-8\n', '1\nKäse\n'))).toEqual([]);
  });

  it('points at the first byte that is not, and counts the lines', async () => {
    expect(
      await findings(
        hunspellMalformedBytes,
        dictionary('SET UTF-8\n', Buffer.from('2\nK\xe4se\nM\xfcsli\n', 'latin1')),
      ),
    ).toEqual([
      {
        file: 'hunspell/en_GB/en.dic',
        line: 2,
        column: 2,
        message:
          'byte 0xE4 is not of the charset that SET names, and becomes U+FFFD without a word; 1 more line has one.',
        hint: 'Write the charset that the file is in behind SET, or save it in the one that stands there.',
        rule: 'hunspell-malformed-bytes',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a byte without a character to hunspell-undefined-byte', async () => {
    expect(
      await findings(
        hunspellMalformedBytes,
        dictionary('SET ISO8859-3\n', Buffer.from('1\n\xa5\n', 'latin1')),
      ),
    ).toEqual([]);
  });
});
