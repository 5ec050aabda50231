import { describe, expect, it } from 'vitest';
import { synonymsBlankTerm } from '../../../src/rules/synonyms/synonyms-blank-term.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-blank-term', () => {
  it('is silent about commas with nothing between them', async () => {
    expect(await ofSynonyms(synonymsBlankTerm, 'usa,,us,\n')).toEqual([]);
  });

  it('points at the blank that is a term', async () => {
    expect(await ofSynonyms(synonymsBlankTerm, 'usa, us\nuk, , gb\n')).toEqual([
      {
        rule: 'synonyms-blank-term',
        severity: 'error',
        file: 'synonyms.txt',
        line: 2,
        column: 4,
        message: 'a term is empty or nothing but blanks, of which no analyzer makes a token.',
        hint: 'Write a term in its place, or delete it with the comma beside it.',
        stage: 'index',
      },
    ]);
  });

  it('leaves a line of blanks to synonyms-blank-line', async () => {
    expect(await ofSynonyms(synonymsBlankTerm, ' \n')).toEqual([]);
  });
});
