import { describe, expect, it } from 'vitest';
import { synonymsOneSided } from '../../../src/rules/synonyms/synonyms-one-sided.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-one-sided', () => {
  it('is silent about an arrow with terms on both sides', async () => {
    expect(await ofSynonyms(synonymsOneSided, 'usa => us\n')).toEqual([]);
  });

  it('points at an arrow with nothing behind it', async () => {
    expect(await ofSynonyms(synonymsOneSided, 'usa, us =>\n')).toEqual([
      {
        rule: 'synonyms-one-sided',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 1,
        column: 9,
        message:
          'no term stands after the arrow, so its terms become synonyms, the arrow a part of one; a term on each side was expected.',
        hint: 'Write the missing term, or delete the line; a word is taken away by a stop filter.',
      },
    ]);
  });

  it('leaves an arrow that a backslash keeps from being one to synonyms-one-term', async () => {
    expect(await ofSynonyms(synonymsOneSided, 'usa\\=>us\n')).toEqual([]);
  });
});
