import { describe, expect, it } from 'vitest';
import { hyphenationLetters } from '../../../src/rules/hyphenation/hyphenation-letters.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('hyphenation-letters', () => {
  it('is silent about letters that come first', async () => {
    expect(
      await findings(
        hyphenationLetters,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        hyphenationLetters,
        file(
          '<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b b1c</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 3,
        column: 15,
        message: '"c" of "b1c" is in none of the <classes>; a word that has it is not hyphenated.',
        hint: 'Add it to <classes>: cC.',
        rule: 'hyphenation-letters',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a file without classes to hyphenation-classes', async () => {
    expect(
      await findings(
        hyphenationLetters,
        file('<hyphenation-info>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });
});
