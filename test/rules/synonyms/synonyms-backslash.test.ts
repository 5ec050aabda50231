import { describe, expect, it } from 'vitest';
import { synonymsBackslash } from '../../../src/rules/synonyms/synonyms-backslash.ts';
import { ofSynonyms } from '../../support/synonym-file.ts';

describe('synonyms-backslash', () => {
  it('is silent about a backslash that stands for itself', async () => {
    expect(await ofSynonyms(synonymsBackslash, 'usa, us\\\\\n')).toEqual([]);
  });

  it('points at one that ends the line', async () => {
    expect(await ofSynonyms(synonymsBackslash, 'usa, us, \\\namerica\n')).toEqual([
      {
        rule: 'synonyms-backslash',
        severity: 'warn',
        file: 'synonyms.txt',
        line: 1,
        column: 10,
        message: 'a backslash ends the line, which continues nothing: it is a part of the last term.',
        hint: 'Delete the backslash, and write the rule on one line.',
      },
    ]);
  });

  it('leaves one before a comma alone', async () => {
    expect(await ofSynonyms(synonymsBackslash, 'usa\\, us, america\n')).toEqual([]);
  });
});
