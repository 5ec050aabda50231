import { describe, expect, it } from 'vitest';
import { synonymsOneTerm } from '../../../src/rules/synonyms/synonyms-one-term.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-one-term', () => {
  it('is silent about two terms, and about commas too many', async () => {
    expect(await ofSynonyms(synonymsOneTerm, 'usa, us\nuk, gb,\n')).toEqual([]);
  });

  it('points at terms parted by something else than a comma', async () => {
    expect(await ofSynonyms(synonymsOneTerm, 'usa, us\nuk; gb\n')).toEqual([
      {
        rule: 'synonyms-one-term',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 2,
        column: 1,
        message:
          'the line has one term, "uk; gb", so it makes no rule; ";" parts no terms, nothing but a comma does.',
        hint: 'Put commas between the terms.',
      },
    ]);
  });

  it('leaves an arrow with one side to synonyms-one-sided', async () => {
    expect(await ofSynonyms(synonymsOneTerm, 'usa, us\nuk =>\n')).toEqual([]);
  });
});
