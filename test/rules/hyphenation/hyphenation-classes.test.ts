import { describe, expect, it } from 'vitest';
import { hyphenationClasses } from '../../../src/rules/hyphenation/hyphenation-classes.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('hyphenation-classes', () => {
  it('is silent about a file with classes', async () => {
    expect(
      await findings(
        hyphenationClasses,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        hyphenationClasses,
        file('<hyphenation-info>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 1,
        column: 1,
        message:
          'the file has no <classes>; a word with a letter that is in none is not hyphenated, so no word is.',
        hint: 'Put the letters into <classes>: aA bB cC.',
        rule: 'hyphenation-classes',
        severity: 'warn',
      },
    ]);
  });

  it('leaves one letter that is missing to hyphenation-letters', async () => {
    expect(
      await findings(
        hyphenationClasses,
        file('<hyphenation-info>\n<classes>aA</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });
});
