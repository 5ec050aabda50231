import { describe, expect, it } from 'vitest';
import { noriComment } from '../../../src/rules/user-dictionary/nori-comment.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('nori-user-dictionary', { 'userdict_ko.txt': content });

describe('nori-comment', () => {
  it('is silent about comments', async () => {
    expect(await findings(noriComment, file('# languages\n세종 # a city\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(noriComment, file('C#\n'))).toEqual([
      {
        file: 'userdict_ko.txt',
        line: 1,
        column: 2,
        message: '# starts a comment anywhere, so "C#" is "C".',
        hint: 'Take # out of the token, or put a blank before a comment.',
        rule: 'nori-comment',
        severity: 'warn',
      },
    ]);
  });

  it('leaves parts of another text to nori-surface', async () => {
    expect(await findings(noriComment, file('C D\n'))).toEqual([]);
  });
});
