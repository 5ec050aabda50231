import { describe, expect, it } from 'vitest';
import { wordnetFact } from '../../../src/rules/synonyms/wordnet-fact.ts';
import { ofWordnet } from '../../support/synonym-file.ts';

describe('wordnet-fact', () => {
  it('is silent about the lines of wn_s.pl', async () => {
    expect(await ofWordnet(wordnetFact, "s(100000001,1,'woods',n,1,0).\n")).toEqual([]);
  });

  it('points at an id that has not nine digits', async () => {
    expect(await ofWordnet(wordnetFact, "s(1,1,'woods',n,1,0).\ns(1,2,'wood',n,1,0).\n")).toEqual([
      {
        rule: 'wordnet-fact',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 1,
        column: 1,
        message:
          "the line is no s(<9 digits>,<number>,'<word>',<type>,<number>,<number>). of WordNet, so Lucene takes \"1,1,'wood\" for the id of its set.",
        hint: "Write the line as s(100000001,1,'woods',n,1,0), or delete it.",
      },
      {
        rule: 'wordnet-fact',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 2,
        column: 1,
        message:
          "the line is no s(<9 digits>,<number>,'<word>',<type>,<number>,<number>). of WordNet, so Lucene takes \"1,2,'wood\" for the id of its set.",
        hint: "Write the line as s(100000001,1,'woods',n,1,0), or delete it.",
      },
    ]);
  });

  it('leaves a line without quotes to wordnet-line', async () => {
    expect(await ofWordnet(wordnetFact, 's(100000001,1,woods,n,1,0).\n')).toEqual([]);
  });
});
