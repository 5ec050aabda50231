import { describe, expect, it } from 'vitest';
import { frame } from '../../src/report/frame.ts';

const at = (text: string, column?: number, columns = 40) =>
  frame({ line: 7, ...(column && { column }) }, text, columns);

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

  it.each([
    ['in the middle', 501, [`7 | …${'a'.repeat(20)}!${'b'.repeat(13)}…`, `  | ${' '.repeat(21)}^`]],
    ['at the start', 1, [`7 | ${'a'.repeat(35)}…`, '  | ^']],
    ['near the start', 5, [`7 | ${'a'.repeat(35)}…`, '  |     ^']],
    ['near the end', 1000, [`7 | …${'b'.repeat(35)}`, `  | ${' '.repeat(34)}^`]],
  ])('shows the part of a long line around a place %s, as wide as it may be', (_what, column, lines) => {
    expect(at(`${'a'.repeat(500)}!${'b'.repeat(500)}`, column)).toEqual(lines);
  });

  it('is as wide with characters of two columns', () => {
    const [source = '', caret = ''] = at('埠'.repeat(500), 250);
    expect([source.replaceAll('埠', '--').length, caret.length]).toEqual([40, 26]);
  });
});
