import { describe, expect, it } from 'vitest';
import { synonymsInvisible } from '../../../src/rules/synonyms/synonyms-invisible.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-invisible', () => {
  it('is silent about blanks that the standard tokenizer parts words at', async () => {
    expect(
      await ofSynonyms(synonymsInvisible, 'united\u00a0states, usa\n', { analyzer: 'standard_lowercase' }),
    ).toEqual([]);
  });

  it('names the character', async () => {
    expect(
      await ofSynonyms(synonymsInvisible, 'united\u00a0states, usa\n', { analyzer: 'whitespace' }),
    ).toEqual([
      {
        rule: 'synonyms-invisible',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 1,
        column: 7,
        message:
          'the line holds U+00A0, a no-break space, which nobody sees and which makes its term another one than it looks like.',
        hint: 'Type a plain blank for it, or delete it.',
      },
    ]);
  });

  it('leaves a byte order mark at the start of the file to text-byte-order-mark', async () => {
    expect(await ofSynonyms(synonymsInvisible, '\ufeffusa, us\n')).toEqual([]);
  });
});
