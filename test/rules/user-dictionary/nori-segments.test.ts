import { describe, expect, it } from 'vitest';
import { noriSegments } from '../../../src/rules/user-dictionary/nori-segments.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('nori-user-dictionary', { 'userdict_ko.txt': content });

describe('nori-segments', () => {
  it('is silent about a token alone, and about its parts', async () => {
    expect(await findings(noriSegments, file('세종시 세종 시\n세종\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(noriSegments, file('세종시\n서울시 서울 시,\n'))).toEqual([
      {
        file: 'userdict_ko.txt',
        line: 2,
        column: 5,
        message: 'the segments of "서울시", "서울 시,", are longer than it.',
        hint: 'Take the comma at the end of the line out.',
        stage: 'index',
        rule: 'nori-segments',
        severity: 'error',
      },
    ]);
  });

  it('leaves other parts that are no longer to nori-surface', async () => {
    expect(await findings(noriSegments, file('세종시 가 나\n'))).toEqual([]);
  });
});
