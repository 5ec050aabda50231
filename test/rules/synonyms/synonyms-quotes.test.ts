import { describe, expect, it } from 'vitest';
import { synonymsQuotes } from '../../../src/rules/synonyms/synonyms-quotes.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-quotes', () => {
  it('is silent about an inch', async () => {
    expect(await ofSynonyms(synonymsQuotes, '5", 5 inch\n')).toEqual([]);
  });

  it('points at a quote with a comma in it', async () => {
    expect(
      await ofSynonyms(synonymsQuotes, '"united states, usa", america\n', { analyzer: 'standard_lowercase' }),
    ).toEqual([
      {
        rule: 'synonyms-quotes',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 1,
        column: 1,
        message:
          'a quote opens here, but the comma in it parts the term all the same, and the quotes are a part of its halves.',
        hint: 'Write the term without quotes, and \\, for a comma in it.',
      },
    ]);
  });

  it('leaves JSON to synonyms-format', async () => {
    expect(await ofSynonyms(synonymsQuotes, '["usa, us"]\n')).toEqual([]);
  });
});
