import { describe, expect, it } from 'vitest';
import { luceneRegExp } from '../../src/formats/lucene-regexp.ts';

describe("a regular expression of Lucene's", () => {
  it.each([
    ['', ''],
    ['[^aeiou]y', '[^aeiou]y'],
    ['[]a]', '[\\]a]'],
    ['a|b', '(?:a|b)'],
    ['(ab)*', '(?:(?:ab))*'],
    ['a{2,3}', '(?:a){2,3}'],
    ['a{3,2}', '[]'],
    ['"a.b"', '(?:a\\.b)'],
    ['*', '\\*'],
    ['\\.', '\\.'],
    ['()', '(?:)'],
    ['a-b', 'a-b'],
  ])('%s becomes %s', (text, expected) => {
    expect(luceneRegExp(text, true)).toBe(expected);
    expect(() => new RegExp(expected, 'us')).not.toThrow();
  });

  it.each(['(a', 'a)', '[a', '[^]y', '[b-a]', '"a', 'a{', 'a{x}', '\\', '\\y', `${'('.repeat(500)}`])(
    '%s is refused',
    (text) => {
      expect(luceneRegExp(text, true)).toBeUndefined();
    },
  );

  it('takes a letter behind a backslash for itself before Lucene 9', () => {
    expect([luceneRegExp('\\d', true), luceneRegExp('\\d', false)]).toEqual(['\\d', 'd']);
  });
});
