import { describe, expect, it } from 'vitest';
import { synonymsPositionIncrement } from '../../../src/rules/synonyms/synonyms-position-increment.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-position-increment', () => {
  it('is silent about a stop word at the end of a term', async () => {
    expect(
      await ofSynonyms(synonymsPositionIncrement, 'usa, states of the\n', {
        analyzer: 'standard_lowercase_stop',
      }),
    ).toEqual([]);
  });

  it('points at a term with a gap', async () => {
    expect(
      await ofSynonyms(synonymsPositionIncrement, 'boa, bank of america\n', {
        analyzer: 'standard_lowercase_stop',
      }),
    ).toEqual([
      {
        rule: 'synonyms-position-increment',
        severity: 'error',
        file: 'synonyms.txt',
        line: 1,
        column: 6,
        message:
          'of the term "bank of america", the stop words take "of" before "america", and Lucene takes no term with a gap.',
        hint: 'Put the stop filter behind the synonym filter, or write the term without "of".',
        stage: 'index',
      },
    ]);
  });

  it('leaves a term of nothing but stop words to synonyms-eliminated-term', async () => {
    expect(
      await ofSynonyms(synonymsPositionIncrement, 'usa, the\n', { analyzer: 'standard_lowercase_stop' }),
    ).toEqual([]);
  });
});
