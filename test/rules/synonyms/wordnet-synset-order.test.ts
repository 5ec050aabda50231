import { describe, expect, it } from 'vitest';
import { wordnetSynsetOrder } from '../../../src/rules/synonyms/wordnet-synset-order.ts';
import { ofWordnet } from '../../support/synonym-file.ts';

describe('wordnet-synset-order', () => {
  it('is silent about sets that stand together', async () => {
    expect(
      await ofWordnet(
        wordnetSynsetOrder,
        "s(100000001,1,'woods',n,1,0).\ns(100000001,2,'wood',n,1,0).\ns(100000002,1,'sea',n,1,0).\n",
      ),
    ).toEqual([]);
  });

  it('points at a set that comes again', async () => {
    expect(
      await ofWordnet(
        wordnetSynsetOrder,
        "s(100000001,1,'woods',n,1,0).\ns(100000002,1,'sea',n,1,0).\ns(100000001,2,'wood',n,1,0).\n",
      ),
    ).toEqual([
      {
        rule: 'wordnet-synset-order',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 3,
        column: 3,
        message:
          'the set "100000001" was told before and another one stands between, so Lucene takes the two parts for two sets.',
        hint: 'Sort the lines, so that all of a set stand together.',
      },
    ]);
  });

  it('leaves an odd id to wordnet-fact', async () => {
    expect(await ofWordnet(wordnetSynsetOrder, "s(1,1,'woods',n,1,0).\n")).toEqual([]);
  });
});
