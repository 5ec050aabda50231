import { describe, expect, it } from 'vitest';
import { synonymsEliminatedTerm } from '../../../src/rules/synonyms/synonyms-eliminated-term.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-eliminated-term', () => {
  it('is silent about a term that leaves a token', async () => {
    expect(
      await ofSynonyms(synonymsEliminatedTerm, 'c++, cpp\n', { analyzer: 'standard_lowercase' }),
    ).toEqual([]);
  });

  it('points at a term of signs alone behind the standard tokenizer', async () => {
    expect(
      await ofSynonyms(synonymsEliminatedTerm, 'percent, %\n', { analyzer: 'standard_lowercase' }),
    ).toEqual([
      {
        rule: 'synonyms-eliminated-term',
        severity: 'error',
        file: 'synonyms.txt',
        line: 1,
        column: 10,
        message:
          'of the term "%", the standard tokenizer leaves no token, and Lucene takes no term without one.',
        hint: 'Delete the term, or set "lenient": true on the synonym filter to leave such terms out.',
        stage: 'index',
      },
    ]);
  });

  it('leaves a stop word before another word to synonyms-position-increment', async () => {
    expect(
      await ofSynonyms(synonymsEliminatedTerm, 'usa, the states\n', { analyzer: 'standard_lowercase_stop' }),
    ).toEqual([]);
  });
});
