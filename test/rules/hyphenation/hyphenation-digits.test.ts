import { describe, expect, it } from 'vitest';
import { hyphenationDigits } from '../../../src/rules/hyphenation/hyphenation-digits.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('hyphenation-digits', () => {
  it('is silent about single digits', async () => {
    expect(
      await findings(
        hyphenationDigits,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        hyphenationDigits,
        file(
          '<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b a10b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 3,
        column: 15,
        message:
          '"a10b" has two digits side by side; Lucene skips the second, and what comes after it shifts.',
        hint: 'Write one digit from 0 to 9 between two letters.',
        rule: 'hyphenation-digits',
        severity: 'warn',
      },
    ]);
  });

  it('leaves a letter of no class to hyphenation-letters', async () => {
    expect(
      await findings(
        hyphenationDigits,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1c</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });
});
