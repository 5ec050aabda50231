import { describe, expect, it } from 'vitest';
import { synonymsChain } from '../../../src/rules/synonyms/synonyms-chain.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-chain', () => {
  it('is silent where the second term is kept', async () => {
    expect(await ofSynonyms(synonymsChain, 'colour => color\ncolor => color, shade\n')).toEqual([]);
  });

  it('tells of a term that another rule replaces', async () => {
    expect(await ofSynonyms(synonymsChain, 'colour => color\ncolor => shade\n')).toEqual([
      {
        rule: 'synonyms-chain',
        severity: 'note',
        file: 'synonyms.txt',
        line: 1,
        column: 1,
        message:
          '"colour" becomes "color", which line 2 replaces in its turn; but Lucene applies no rule to what a rule made.',
        hint: 'Map "colour" to what "color" becomes, if the two are to meet.',
      },
    ]);
  });

  it('leaves two terms that become each other to synonyms-circular', async () => {
    expect(await ofSynonyms(synonymsChain, 'usa => us\nus => usa\n')).toEqual([]);
  });
});
