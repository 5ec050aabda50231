import { describe, expect, it } from 'vitest';
import { ikComment } from '../../../src/rules/node/ik-comment.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('ik-dictionary', { 'analysis-ik/my.dic': content });

describe('ik-comment', () => {
  it('is silent about words alone', async () => {
    expect(await findings(ikComment, file('东京\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(ikComment, file('东京\n大阪 # city\n'))).toEqual([
      {
        file: 'analysis-ik/my.dic',
        line: 2,
        column: 3,
        message: '"大阪 # city" is a word up to its end: a dictionary of IK has no comments.',
        hint: 'Take the comment out.',
        rule: 'ik-comment',
        severity: 'warn',
      },
    ]);
  });

  it('leaves capital letters to words-capital', async () => {
    expect(await findings(ikComment, file('东京\nDNA\n'))).toEqual([]);
  });
});
