import { describe, expect, it } from 'vitest';
import { kuromojiColumns } from '../../../src/rules/user-dictionary/kuromoji-columns.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('kuromoji-user-dictionary', { 'userdict_ja.txt': content });

describe('kuromoji-columns', () => {
  it('is silent about four columns and more', async () => {
    expect(await findings(kuromojiColumns, file('東京,東京,トウキョウ,名詞,more\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(kuromojiColumns, file('# cities\n東京，東京，トウキョウ，名詞\n'))).toEqual([
      {
        file: 'userdict_ja.txt',
        line: 2,
        column: 1,
        message: 'the line has 1 column; four were expected: text, segments, readings and part of speech.',
        hint: 'Part the columns by a comma (U+002C): text,segments,readings,part of speech.',
        stage: 'index',
        rule: 'kuromoji-columns',
        severity: 'error',
      },
    ]);
  });

  it('leaves a quote that does not close to user-dictionary-quotes', async () => {
    expect(await findings(kuromojiColumns, file('"東京,東京\n'))).toEqual([]);
  });
});
