import { describe, expect, it } from 'vitest';
import { noriDuplicate } from '../../../src/rules/user-dictionary/nori-duplicate.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('nori-user-dictionary', { 'userdict_ko.txt': content });

describe('nori-duplicate', () => {
  it('is silent about tokens that stand there once', async () => {
    expect(await findings(noriDuplicate, file('세종시\n서울시\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(noriDuplicate, file('세종시\n세종시 세종 시\n'))).toEqual([
      {
        file: 'userdict_ko.txt',
        line: 2,
        column: 1,
        message: '"세종시" has an entry in line 1 already, which alone counts.',
        hint: 'Keep one of the two lines.',
        rule: 'nori-duplicate',
        severity: 'warn',
      },
    ]);
  });

  it('leaves lines that are the same to user-dictionary-duplicate', async () => {
    expect(await findings(noriDuplicate, file('세종시\n세종시\n'))).toEqual([]);
  });
});
