import { describe, expect, it } from 'vitest';
import { noriSurface } from '../../../src/rules/user-dictionary/nori-surface.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('nori-user-dictionary', { 'userdict_ko.txt': content });

describe('nori-surface', () => {
  it('is silent about the parts of the token', async () => {
    expect(await findings(noriSurface, file('세종시 세종 시\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(noriSurface, file('세종시 가 나\n'))).toEqual([
      {
        file: 'userdict_ko.txt',
        line: 1,
        column: 5,
        message: 'the segments of "세종시" are "가나" together, which is another text.',
        hint: 'Write the parts that the token is made of, or the token alone.',
        rule: 'nori-surface',
        severity: 'warn',
      },
    ]);
  });

  it('leaves what is longer than the token to nori-segments', async () => {
    expect(await findings(noriSurface, file('세종시 세종 서울\n'))).toEqual([]);
  });
});
