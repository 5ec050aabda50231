import { describe, expect, it } from 'vitest';
import { mappingsDuplicate } from '../../../src/rules/words/mappings-duplicate.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('mappings', { 'dictionaries/map.txt': content });

describe('mappings-duplicate', () => {
  it('is silent about left sides that differ', async () => {
    expect(await findings(mappingsDuplicate, file('a => b\nb => a\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(mappingsDuplicate, file('a => b\n\\u0061 => c\n'))).toEqual([
      {
        file: 'dictionaries/map.txt',
        line: 2,
        column: 1,
        message: '"\\\\u0061" is mapped a second time; line 1 has it already.',
        hint: 'Keep one of the two lines, 1 or this one.',
        stage: 'index',
        rule: 'mappings-duplicate',
        severity: 'error',
      },
    ]);
  });

  it('leaves empty left sides to mappings-empty-left', async () => {
    expect(await findings(mappingsDuplicate, file('=> a\n=> a\n'))).toEqual([]);
  });
});
