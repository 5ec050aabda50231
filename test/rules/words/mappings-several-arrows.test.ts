import { describe, expect, it } from 'vitest';
import { mappingsSeveralArrows } from '../../../src/rules/words/mappings-several-arrows.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('mappings', { 'dictionaries/map.txt': content });

describe('mappings-several-arrows', () => {
  it('is silent about one arrow', async () => {
    expect(await findings(mappingsSeveralArrows, file('a => b\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(mappingsSeveralArrows, file('a => b => c\n'))).toEqual([
      {
        file: 'dictionaries/map.txt',
        line: 1,
        column: 1,
        message: 'the last => counts, so "a => b" becomes "c".',
        hint: 'Write one mapping a line, and \\u003D\\u003E where => itself is meant.',
        rule: 'mappings-several-arrows',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a left side that stands there twice to mappings-duplicate', async () => {
    expect(await findings(mappingsSeveralArrows, file('a => b\na => c\n'))).toEqual([]);
  });
});
