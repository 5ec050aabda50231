import { describe, expect, it } from 'vitest';
import { hyphenationHyphen } from '../../../src/rules/hyphenation/hyphenation-hyphen.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('hyphenation-hyphen', () => {
  it('is silent about one within <exceptions>', async () => {
    expect(
      await findings(
        hyphenationHyphen,
        file(
          '<hyphenation-info>\n<classes>aA bB</classes>\n<exceptions>a<hyphen pre="-"/>b</exceptions>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        hyphenationHyphen,
        file(
          '<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b<hyphen pre="-"/></patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 3,
        column: 14,
        message: '<hyphen> stands before any <exceptions>, which Lucene puts it into.',
        hint: 'Move it into <exceptions>.',
        stage: 'index',
        rule: 'hyphenation-hyphen',
        severity: 'error',
      },
    ]);
  });

  it('leaves an element that is not known to hyphenation-element', async () => {
    expect(
      await findings(
        hyphenationHyphen,
        file(
          '<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b<hyphens/></patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([]);
  });
});
