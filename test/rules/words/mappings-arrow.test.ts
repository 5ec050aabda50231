import { describe, expect, it } from 'vitest';
import { mappingsArrow } from '../../../src/rules/words/mappings-arrow.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('mappings', { 'dictionaries/map.txt': content });

describe('mappings-arrow', () => {
  it('is silent about left => right, and about a right side that deletes', async () => {
    expect(await findings(mappingsArrow, file('ph => f\nqu =>\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(mappingsArrow, file('# letters\nph -> f\n'))).toEqual([
      {
        file: 'dictionaries/map.txt',
        line: 2,
        column: 1,
        message: '"ph -> f" has no =>; a mapping, left => right, was expected.',
        hint: 'Write left => right, with nothing after => to delete, or put # in the first column of a comment.',
        stage: 'index',
        rule: 'mappings-arrow',
        severity: 'error',
      },
    ]);
  });

  it('leaves an empty left side to mappings-empty-left', async () => {
    expect(await findings(mappingsArrow, file('=> f\n'))).toEqual([]);
  });
});
