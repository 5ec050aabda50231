import { describe, expect, it } from 'vitest';
import { frame } from '../../src/report/frame.ts';

const at = (text: string, column?: number) => frame({ line: 7, ...(column && { column }) }, text);

describe('frame', () => {
  it.each([
    ['the start', 'abc', 1, ['7 | abc', '  | ^']],
    ['the middle', 'abc', 3, ['7 | abc', '  |   ^']],
    ['behind the end', 'abc', 4, ['7 | abc', '  |    ^']],
    ['far behind the end', 'abc', 90, ['7 | abc', '  |    ^']],
    ['a line without a column', 'abc', undefined, ['7 | abc']],
    ['an empty line', '', 1, ['7 |', '  | ^']],
    ['behind a tab', '\tab', 2, ['7 |  ab', '  |  ^']],
    ['behind what a terminal would obey', '\u001b[2Jab', 5, ['7 | \ufffd[2Jab', '  |     ^']],
    ['behind a pair of surrogates', '𝒳b', 3, ['7 | 𝒳b', '  |  ^']],
    ['behind wide characters', '日本b', 3, ['7 | 日本b', '  |     ^']],
    ['behind an emoji', '🚢b', 3, ['7 | 🚢b', '  |   ^']],
    ['behind a combining mark', 'a\u0308b', 3, ['7 | a\u0308b', '  |  ^']],
  ])('points at %s', (_what, text, column, lines) => {
    expect(at(text, column)).toEqual(lines);
  });

  it('shows the part of a long line around the place', () => {
    const text = `${'a'.repeat(500)}!${'b'.repeat(500)}`;
    expect(at(text, 501)).toEqual([`7 | …${'a'.repeat(60)}!${'b'.repeat(39)}…`, `  | ${' '.repeat(61)}^`]);
  });
});
