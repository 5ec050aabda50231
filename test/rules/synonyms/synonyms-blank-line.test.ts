import { describe, expect, it } from 'vitest';
import { synonymsBlankLine } from '../../../src/rules/synonyms/synonyms-blank-line.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-blank-line', () => {
  it('is silent about lines that are empty', async () => {
    expect(await ofSynonyms(synonymsBlankLine, 'usa, us\n\n\nuk, gb\n')).toEqual([]);
  });

  it('points at a line of blanks', async () => {
    expect(await ofSynonyms(synonymsBlankLine, 'usa, us\n   \nuk, gb\n')).toEqual([
      {
        rule: 'synonyms-blank-line',
        severity: 'error',
        file: 'synonyms.txt',
        line: 2,
        column: 1,
        message:
          'the line holds nothing but blanks, which Lucene takes for a term that no analyzer makes a token of.',
        hint: 'Delete the blanks: an empty line is skipped.',
        stage: 'index',
      },
    ]);
  });

  it('leaves a blank between commas to synonyms-blank-term', async () => {
    expect(await ofSynonyms(synonymsBlankLine, 'usa, , us\n')).toEqual([]);
  });
});
