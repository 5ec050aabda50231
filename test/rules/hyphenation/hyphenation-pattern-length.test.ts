import { describe, expect, it } from 'vitest';
import { hyphenationPatternLength } from '../../../src/rules/hyphenation/hyphenation-pattern-length.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('hyphenation-pattern-length', () => {
  it('is silent about short patterns', async () => {
    expect(
      await findings(
        hyphenationPatternLength,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        hyphenationPatternLength,
        file(
          `<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b ${'ab'.repeat(2100)}</patterns>\n</hyphenation-info>\n`,
        ),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 3,
        column: 15,
        message:
          '"abababababababababababababababababababababababababababababab…" has 4200 letters; Lucene\'s table takes no 4096.',
        hint: 'Part the patterns by blanks.',
        stage: 'index',
        rule: 'hyphenation-pattern-length',
        severity: 'error',
      },
    ]);
  });

  it('leaves a pattern without letters to hyphenation-digits', async () => {
    expect(
      await findings(
        hyphenationPatternLength,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>12</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });
});
