import { describe, expect, it } from 'vitest';
import { synonymsArrows } from '../../../src/rules/synonyms/synonyms-arrows.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-arrows', () => {
  it('is silent about one arrow, and about two with nothing between them', async () => {
    expect(await ofSynonyms(synonymsArrows, 'usa => us\nuk =>=> gb\n')).toEqual([]);
  });

  it('points at the second arrow, even where the filter is lenient', async () => {
    expect(await ofSynonyms(synonymsArrows, 'usa => us => america\n', { lenient: true })).toEqual([
      {
        rule: 'synonyms-arrows',
        severity: 'error',
        file: 'synonyms.txt',
        line: 1,
        column: 11,
        message: 'this is a second arrow, "=>", in one rule, where one was expected.',
        hint: 'Write one rule a line, or \\=> for an arrow that belongs to a term.',
        stage: 'index',
      },
    ]);
  });

  it('leaves an arrow with nothing behind it to synonyms-one-sided', async () => {
    expect(await ofSynonyms(synonymsArrows, 'usa =>\n')).toEqual([]);
  });
});
