import { describe, expect, it } from 'vitest';
import { xmlEncoding } from '../../../src/rules/text/xml-encoding.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('xml-encoding', () => {
  it('is silent about a name that Java knows', async () => {
    expect(
      await findings(
        xmlEncoding,
        file(
          '<?xml version="1.0" encoding="ISO-8859-1"?>\n<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        xmlEncoding,
        file(
          '<?xml version="1.0" encoding="UTF-9"?>\n<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 1,
        column: 1,
        message: 'Java has no encoding "UTF-9", which the declaration names.',
        hint: 'Name the encoding that the file is saved in, or save it in the one that it names.',
        stage: 'index',
        rule: 'xml-encoding',
        severity: 'error',
      },
    ]);
  });

  it('leaves what is not well-formed to xml-well-formed', async () => {
    expect(
      await findings(
        xmlEncoding,
        file(
          '<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n<',
        ),
      ),
    ).toEqual([]);
  });
});
