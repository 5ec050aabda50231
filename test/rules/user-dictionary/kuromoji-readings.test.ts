import { describe, expect, it } from 'vitest';
import { kuromojiReadings } from '../../../src/rules/user-dictionary/kuromoji-readings.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('kuromoji-user-dictionary', { 'userdict_ja.txt': content });

describe('kuromoji-readings', () => {
  it('is silent about as many readings as segments', async () => {
    expect(await findings(kuromojiReadings, file('東京,東  京,トウ キョウ,名詞\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(kuromojiReadings, file('東京,東 京,トウキョウ,名詞\n'))).toEqual([
      {
        file: 'userdict_ja.txt',
        line: 1,
        column: 8,
        message: '"東京" has 2 segments, "東 京", and 1 reading, "トウキョウ"; as many were expected.',
        hint: 'Give each segment its reading, parted by single blanks (U+0020).',
        stage: 'index',
        rule: 'kuromoji-readings',
        severity: 'error',
      },
    ]);
  });

  it('leaves segments of another text to kuromoji-surface', async () => {
    expect(await findings(kuromojiReadings, file('東京,大 阪,オオ サカ,名詞\n'))).toEqual([]);
  });
});
