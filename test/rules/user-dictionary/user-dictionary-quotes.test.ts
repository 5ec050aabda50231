import { describe, expect, it } from 'vitest';
import { userDictionaryQuotes } from '../../../src/rules/user-dictionary/user-dictionary-quotes.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('kuromoji-user-dictionary', { 'userdict_ja.txt': content });

describe('user-dictionary-quotes', () => {
  it('is silent about pairs of quotes, and about comments', async () => {
    expect(await findings(userDictionaryQuotes, file('"a,b","a,b",x,名詞\n# "\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(userDictionaryQuotes, file('東京,東京,トウキョウ,名詞\n"大阪,大阪,オオサカ,名詞\n')),
    ).toEqual([
      {
        file: 'userdict_ja.txt',
        line: 2,
        column: 1,
        message: 'the line has an odd number of double quotes; each one that opens was expected to close.',
        hint: 'Close the quote, or take it out; "" inside quotes is one quote.',
        stage: 'index',
        rule: 'user-dictionary-quotes',
        severity: 'error',
      },
    ]);
  });

  it('leaves a line with few columns to kuromoji-columns', async () => {
    expect(await findings(userDictionaryQuotes, file('大阪,大阪\n'))).toEqual([]);
  });
});
