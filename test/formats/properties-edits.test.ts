import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProperties } from '../../src/formats/properties.ts';
import { withoutBlanksAfter, withoutByteOrderMark } from '../../src/formats/properties-edits.ts';
import { runs } from '../support/fuzz.ts';

const KEYS = ['name', 'version'];
const edited = (text: string) => withoutBlanksAfter(Buffer.from(text, 'latin1'), KEYS).toString('latin1');

describe('blanks behind the values of a properties file', () => {
  it.each([
    ['name=demo \t\nother=x \n', 'name=demo\nother=x \n'],
    ['name=demo ', 'name=demo'],
    ['name=de\\\n  mo \nversion: 1 \n', 'name=de\\\n  mo\nversion: 1\n'],
    ['# name=demo \nname=demo\r\n', '# name=demo \nname=demo\r\n'],
    ['name=demo\\ \n', 'name=demo\\ \n'],
    ['name=demo\\u0020\n', 'name=demo\\u0020\n'],
    ['name=d\u00e9mo \n', 'name=d\u00e9mo\n'],
  ])('go where that is all that changes: %j becomes %j', (text, expected) => {
    expect(edited(text)).toBe(expected);
  });

  it('are all that changes in any file', () => {
    const piece = fc.constantFrom(
      'name',
      'version',
      'other',
      '=',
      ':',
      ' ',
      '\t',
      '\\',
      '\n',
      '\r\n',
      '#',
      'x',
      '\\u0020',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const before = parseProperties(Buffer.from(pieces.join('')));
        const after = parseProperties(Buffer.from(edited(pieces.join(''))));
        const read = (entries: typeof before.entries, isTrimmed: boolean) =>
          entries.map(({ key, value }) => [key, isTrimmed && KEYS.includes(key) ? value.trimEnd() : value]);
        expect(read(after.entries, true)).toEqual(read(before.entries, true));
        expect(read(after.entries, false).filter(([key]) => key === 'other')).toEqual(
          read(before.entries, false).filter(([key]) => key === 'other'),
        );
        expect(edited(edited(pieces.join('')))).toBe(edited(pieces.join('')));
      }),
      runs(500),
    );
  });
});

describe('a byte order mark before a properties file', () => {
  it.each([
    ['\u00ef\u00bb\u00bfname=demo\nversion=1\n', 'name=demo\nversion=1\n'],
    ['\u00ef\u00bb\u00bf# a comment\nname=demo\n', '# a comment\nname=demo\n'],
    ['\u00ef\u00bb\u00bf\nname=demo\n', '\nname=demo\n'],
    ['name=demo\n', 'name=demo\n'],
    ['', ''],
  ])('goes: %j becomes %j', (text, expected) => {
    expect(withoutByteOrderMark(Buffer.from(text, 'latin1')).toString('latin1')).toBe(expected);
  });
});
