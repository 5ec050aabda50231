import { describe, expect, it } from 'vitest';
import { kuromojiSurface } from '../../../src/rules/user-dictionary/kuromoji-surface.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('kuromoji-user-dictionary', { 'userdict_ja.txt': content });

describe('kuromoji-surface', () => {
  it('is silent about segments that are the text', async () => {
    expect(await findings(kuromojiSurface, file('New York,New York,ニュー ヨーク,名詞\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(kuromojiSurface, file('東京,京都,キョウト,名詞\n'))).toEqual([
      {
        file: 'userdict_ja.txt',
        line: 1,
        column: 4,
        message: 'the segments of "東京" are "京都" together; "東京" was expected.',
        hint: 'Write the text itself as segments, parted by blanks.',
        stage: 'index',
        rule: 'kuromoji-surface',
        severity: 'error',
      },
    ]);
  });

  it('leaves a reading that is missing to kuromoji-readings', async () => {
    expect(await findings(kuromojiSurface, file('東京,京 都,キョウト,名詞\n'))).toEqual([]);
  });
});
