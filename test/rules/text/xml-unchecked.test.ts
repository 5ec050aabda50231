import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { xmlUnchecked } from '../../../src/rules/text/xml-unchecked.ts';
import { findings, reading } from '../../support/extension.ts';

const path = 'dictionaries/hyph.xml';
const file = (...chunks: readonly string[]) => {
  const extension = reading('hyphenation-patterns', { [path]: '' });
  const files = [
    { path, size: 0, open: async () => Readable.from(chunks.map((chunk) => Buffer.from(chunk))) },
  ];
  return { ...extension, source: { ...extension.source, files } };
};
const blanks = Array.from({ length: 18 }, () => ' '.repeat(1024 ** 2));

describe('xml-unchecked', () => {
  it('is silent about a large file of small parts', async () => {
    const large = Array.from({ length: 18 }, () => `<b/>${' '.repeat(1024 ** 2)}`);
    expect(await findings(xmlUnchecked, file('<a>', ...large, '</a>'))).toEqual([]);
  });

  it('points at where it gave up', async () => {
    expect(await findings(xmlUnchecked, file('<a>', '<!--', ...blanks, '--></a>'))).toEqual([
      {
        file: path,
        line: 1,
        column: 17825800,
        message: 'a text, a tag or a comment is longer than 16 MiB.',
        hint: 'Look whether this is the file that you meant.',
        rule: 'xml-unchecked',
        severity: 'note',
      },
    ]);
  });

  it('leaves what is not closed to xml-well-formed', async () => {
    expect(await findings(xmlUnchecked, file('<a>', '<!-- '))).toEqual([]);
  });
});
