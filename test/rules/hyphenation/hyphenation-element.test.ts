import { describe, expect, it } from 'vitest';
import { hyphenationElement } from '../../../src/rules/hyphenation/hyphenation-element.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('hyphenation-element', () => {
  it('is silent about the elements of FOP', async () => {
    expect(
      await findings(
        hyphenationElement,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        hyphenationElement,
        file('<hyphenation-info>\n<Classes>aA bB</Classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 2,
        column: 1,
        message: 'Lucene knows no <Classes>, and reads nothing from it.',
        hint: 'Write <classes>, in lower case.',
        rule: 'hyphenation-element',
        severity: 'warn',
      },
    ]);
  });

  it('leaves one that is not closed to xml-well-formed', async () => {
    expect(
      await findings(
        hyphenationElement,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });
});
