import { describe, expect, it } from 'vitest';
import { synonymsDuplicate } from '../../../src/rules/synonyms/synonyms-duplicate.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-duplicate', () => {
  it('is silent about a term in two rules', async () => {
    expect(await ofSynonyms(synonymsDuplicate, 'usa, us\nusa, america\n')).toEqual([]);
  });

  it('points at a rule that was there before, in any order', async () => {
    expect(await ofSynonyms(synonymsDuplicate, 'usa, us\nus, usa\n')).toEqual([
      {
        rule: 'synonyms-duplicate',
        severity: 'note',
        file: 'synonyms.txt',
        line: 2,
        column: 1,
        message: 'line 1 has a rule of the same terms, so this one changes nothing.',
        hint: 'Delete the line.',
      },
    ]);
  });

  it('leaves a term on the left of two rules to synonyms-merged', async () => {
    expect(await ofSynonyms(synonymsDuplicate, 'min => minute\nmin => minimum\n')).toEqual([]);
  });
});
