import { describe, expect, it } from 'vitest';
import { hyphenationHyphenChar } from '../../../src/rules/hyphenation/hyphenation-hyphen-char.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('hyphenation-hyphen-char', () => {
  it('is silent about one character', async () => {
    expect(
      await findings(
        hyphenationHyphenChar,
        file(
          '<hyphenation-info>\n<hyphen-char value="="/>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        hyphenationHyphenChar,
        file(
          '<hyphenation-info>\n<hyphen-char value="--"/>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 2,
        column: 1,
        message: 'the hyphen is "--"; only one character is taken, so - stays.',
        hint: 'Write <hyphen-char value="-"/>.',
        rule: 'hyphenation-hyphen-char',
        severity: 'warn',
      },
    ]);
  });

  it('leaves an element that is not known to hyphenation-element', async () => {
    expect(
      await findings(
        hyphenationHyphenChar,
        file(
          '<hyphenation-info>\n<hyphenchar value="-"/>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([]);
  });
});
