import { describe, expect, it } from 'vitest';
import { xmlWellFormed } from '../../../src/rules/text/xml-well-formed.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('xml-well-formed', () => {
  it('is silent about a file that is well-formed', async () => {
    expect(
      await findings(
        xmlWellFormed,
        file('<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n'),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        xmlWellFormed,
        file(
          '<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b & b1a</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 3,
        column: 15,
        message: '& begins a reference, but no name and ; follow.',
        hint: 'Mend the XML here; &lt; stands for <, &amp; for &.',
        stage: 'index',
        rule: 'xml-well-formed',
        severity: 'error',
      },
    ]);
  });

  it('leaves a DTD of another file to xml-external', async () => {
    expect(
      await findings(
        xmlWellFormed,
        file(
          '<!DOCTYPE hyphenation-info SYSTEM "other.dtd">\n<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([]);
  });
});
