import { describe, expect, it } from 'vitest';
import { xmlExternal } from '../../../src/rules/text/xml-external.ts';
import { findings, reading } from '../../support/extension.ts';

const file = (content: string) => reading('hyphenation-patterns', { 'dictionaries/hyph.xml': content });

describe('xml-external', () => {
  it("is silent about Lucene's own DTD", async () => {
    expect(
      await findings(
        xmlExternal,
        file(
          '<!DOCTYPE hyphenation-info SYSTEM "hyphenation.dtd">\n<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([]);
  });

  it('points at what it is about', async () => {
    expect(
      await findings(
        xmlExternal,
        file(
          '<!DOCTYPE hyphenation-info SYSTEM "my.dtd">\n<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>a1b</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([
      {
        file: 'dictionaries/hyph.xml',
        line: 1,
        column: 1,
        message: 'the document asks for "my.dtd", another file, which Java opens where the node runs.',
        hint: 'Take the reference to another file out, or put what it holds in its place.',
        stage: 'index',
        rule: 'xml-external',
        severity: 'error',
      },
    ]);
  });

  it('leaves an entity that nothing declares to xml-well-formed', async () => {
    expect(
      await findings(
        xmlExternal,
        file(
          '<!DOCTYPE hyphenation-info [<!ENTITY e "x">]>\n<hyphenation-info>\n<classes>aA bB</classes>\n<patterns>&f;</patterns>\n</hyphenation-info>\n',
        ),
      ),
    ).toEqual([]);
  });
});
