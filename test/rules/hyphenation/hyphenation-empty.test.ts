import { describe, expect, it } from 'vitest';
import { hyphenationEmpty } from '../../../src/rules/hyphenation/hyphenation-empty.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('hyphenation-empty', () => {
  it('is silent about a file with one pattern', async () => {
    expect(
      await findings(
        hyphenationEmpty,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        hyphenationEmpty,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns></patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 1,
        column: 1,
        message: 'the file holds no pattern, so no word is parted.',
        hint: 'Put the patterns into <patterns>, parted by blanks.',
        rule: 'hyphenation-empty',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a file without classes to hyphenation-classes', async () => {
    expect(
      await findings(
        hyphenationEmpty,
        file('<hyphenation-info>\n\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });
});
