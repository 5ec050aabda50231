import { describe, expect, it } from 'vitest';
import { synonymsMerged } from '../../../src/rules/synonyms/synonyms-merged.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-merged', () => {
  it('is silent about a term on the right of two rules', async () => {
    expect(await ofSynonyms(synonymsMerged, 'min => minute\nmins => minute\n')).toEqual([]);
  });

  it('tells of a term on the left of two', async () => {
    expect(await ofSynonyms(synonymsMerged, 'min => minute\nmin, minimum => minimum\n')).toEqual([
      {
        rule: 'synonyms-merged',
        severity: 'note',
        file: 'synonyms.txt',
        line: 1,
        column: 1,
        message:
          '"min" is mapped on line 2 too, and Lucene merges the rules: it becomes what all of them make of it.',
        hint: 'Write one rule for "min", if one was to take the place of another.',
      },
    ]);
  });

  it('leaves the same rule twice to synonyms-duplicate', async () => {
    expect(await ofSynonyms(synonymsMerged, 'min => minute\nmin => minute\n')).toEqual([]);
  });
});
