import { describe, expect, it } from 'vitest';
import { synonymsFormat } from '../../../src/rules/synonyms/synonyms-format.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-format', () => {
  it('is silent about rules', async () => {
    expect(await ofSynonyms(synonymsFormat, 'usa, us\n')).toEqual([]);
  });

  it('tells of a file of WordNet, once', async () => {
    expect(
      await ofSynonyms(synonymsFormat, "s(100000001,1,'woods',n,1,0).\ns(100000001,2,'wood',n,1,0).\n"),
    ).toEqual([
      {
        rule: 'synonyms-format',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 1,
        column: 1,
        message:
          "the text looks like WordNet's and not like Solr's rules, but Lucene makes terms of it all the same.",
        hint: 'Set "format": "wordnet" on the synonym filter.',
      },
    ]);
  });

  it('leaves a list of words to synonyms-no-rule', async () => {
    expect(await ofSynonyms(synonymsFormat, 'usa\nuk\ngermany\n')).toEqual([]);
  });
});
