import { describe, expect, it } from 'vitest';
import { mappingsEscape } from '../../../src/rules/words/mappings-escape.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('mappings', { 'dictionaries/map.txt': content });

describe('mappings-escape', () => {
  it('is silent about escapes that can be read', async () => {
    expect(await findings(mappingsEscape, file('\\u00e4 => ae\n\\q => q\n'))).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(await findings(mappingsEscape, file('a => b\n  \\u00 => a\n'))).toEqual([
      {
        file: 'dictionaries/map.txt',
        line: 2,
        column: 3,
        message: '\\u is followed by "00", and four digits were expected, in "\\\\u00".',
        hint: 'Write \\\\ for a backslash and \\uXXXX, with four hexadecimal digits, for a character.',
        stage: 'index',
        rule: 'mappings-escape',
        severity: 'error',
      },
    ]);
  });

  it('leaves a line without an arrow to mappings-arrow', async () => {
    expect(await findings(mappingsEscape, file('\\u0020 a\n'))).toEqual([]);
  });
});
