import { describe, expect, it } from 'vitest';
import { textTrailingBlanks } from '../../../src/rules/text/text-trailing-blanks.ts';
import { findings, reading } from '../../support/extension.ts';

const list = (content: string | Uint8Array) => reading('word-list', { 'dictionaries/stop.txt': content });

describe('text-trailing-blanks', () => {
  it('is silent about blanks before and inside, and about one that a backslash may mean', async () => {
    expect(await findings(textTrailingBlanks, list('  the\nnew york\nC:\\ \n'))).toEqual([]);
  });

  it('points at the first ones, and counts the lines', async () => {
    expect(await findings(textTrailingBlanks, list('the\nof \t\r\n# a comment \n   '))).toEqual([
      {
        rule: 'text-trailing-blanks',
        severity: 'note',
        file: 'dictionaries/stop.txt',
        line: 2,
        column: 3,
        message: '3 lines, this one first, end in blanks or tabs, which are taken away.',
        hint: 'Take them out, or run slipway check --fix.',
      },
    ]);
  });

  it('leaves blanks of other kinds to text-invisible-ends', async () => {
    expect(await findings(textTrailingBlanks, list('the\u00a0\n'))).toEqual([]);
  });
});
