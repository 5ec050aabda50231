import { describe, expect, it } from 'vitest';
import { mappingsEmptyLeft } from '../../../src/rules/words/mappings-empty-left.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('mappings', { 'dictionaries/map.txt': content });

describe('mappings-empty-left', () => {
  it('is silent about an escaped blank', async () => {
    expect(await findings(mappingsEmptyLeft, file('\\u0020 => _\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(mappingsEmptyLeft, file(' => _\n'))).toEqual([
      {
        file: 'dictionaries/map.txt',
        line: 1,
        column: 2,
        message: 'nothing stands before =>, and the characters to replace were expected.',
        hint: 'Write what is to be replaced before =>; \\u0020 is a blank.',
        stage: 'index',
        rule: 'mappings-empty-left',
        severity: 'error',
      },
    ]);
  });

  it('leaves a line without an arrow to mappings-arrow', async () => {
    expect(await findings(mappingsEmptyLeft, file('a _\n'))).toEqual([]);
  });
});
