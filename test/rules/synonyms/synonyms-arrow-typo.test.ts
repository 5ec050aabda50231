import { describe, expect, it } from 'vitest';
import { synonymsArrowTypo } from '../../../src/rules/synonyms/synonyms-arrow-typo.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-arrow-typo', () => {
  it('is silent about the arrow, and about = and - in terms', async () => {
    expect(await ofSynonyms(synonymsArrowTypo, 'e=mc2, relativity\nwi-fi => wifi\n')).toEqual([]);
  });

  it('points at another arrow', async () => {
    expect(await ofSynonyms(synonymsArrowTypo, 'usa -> united states\n')).toEqual([
      {
        rule: 'synonyms-arrow-typo',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 1,
        column: 5,
        message: '"->" is no arrow to Lucene but a part of a term; "=>" was expected.',
        hint: 'Write => for ->, or a comma if the two mean the same.',
      },
    ]);
  });

  it('leaves two arrows to synonyms-arrows', async () => {
    expect(await ofSynonyms(synonymsArrowTypo, 'usa => us => america\n')).toEqual([]);
  });
});
