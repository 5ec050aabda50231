import { describe, expect, it } from 'vitest';
import { wordnetLine } from '../../../src/rules/synonyms/wordnet-line.ts';
import { ofWordnet } from '../../support/synonym-file.ts';

describe('wordnet-line', () => {
  it('is silent about the lines of wn_s.pl', async () => {
    expect(
      await ofWordnet(wordnetLine, "s(100000001,1,'woods',n,1,0).\ns(100000001,2,'king''s wood',n,1,0).\n"),
    ).toEqual([]);
  });

  it('points at an empty line', async () => {
    expect(
      await ofWordnet(wordnetLine, "s(100000001,1,'woods',n,1,0).\n\ns(100000001,2,'wood',n,1,0).\n"),
    ).toEqual([
      {
        rule: 'wordnet-line',
        severity: 'error',
        file: 'synonyms.txt',
        line: 2,
        column: 1,
        message: "the line is empty; s(<9 digits>,<number>,'<word>',…). was expected.",
        hint: 'Delete the line: the format knows no empty lines.',
        stage: 'index',
      },
    ]);
  });

  it('leaves a word of no characters to synonyms-blank-term', async () => {
    expect(await ofWordnet(wordnetLine, "s(100000001,1,'',n,1,0).\n")).toEqual([]);
  });
});
