import { describe, expect, it } from 'vitest';
import { userDictionaryDuplicate } from '../../../src/rules/user-dictionary/user-dictionary-duplicate.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('kuromoji-user-dictionary', { 'userdict_ja.txt': content });

describe('user-dictionary-duplicate', () => {
  it('is silent about texts that differ', async () => {
    expect(
      await findings(userDictionaryDuplicate, file('東京,東京,トウキョウ,名詞\n大阪,大阪,オオサカ,名詞\n')),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        userDictionaryDuplicate,
        file('東京,東京,トウキョウ,名詞\n\n東京,東 京,トウ キョウ,名詞\n'),
      ),
    ).toEqual([
      {
        file: 'userdict_ja.txt',
        line: 3,
        column: 1,
        message: '"東京" has an entry in line 1 already.',
        hint: 'Keep one of the two lines.',
        stage: 'index',
        rule: 'user-dictionary-duplicate',
        severity: 'error',
      },
    ]);
  });

  it('leaves segments of another text to kuromoji-surface', async () => {
    expect(await findings(userDictionaryDuplicate, file('東京,京,キョウ,名詞\n'))).toEqual([]);
  });
});
