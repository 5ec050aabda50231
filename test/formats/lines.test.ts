import { describe, expect, it } from 'vitest';
import { blanksAt, withoutTrailingBlanks } from '../../src/formats/blanks.ts';
import { mapLines, withLineFeeds } from '../../src/formats/lines.ts';

describe('the lines of a text', () => {
  it('are changed or taken out one by one, and keep their ends', () => {
    const change = (line: string, number: number) => (line === '' ? undefined : `${number}${line}`);
    expect(mapLines('a\n\r\nb\rc', change)).toBe('1a\n3b\r4c');
    expect(mapLines('', change)).toBe('');
  });

  it.each([
    ['', ''],
    ['a', 'a\n'],
    ['a\r\n\rb', 'a\n\nb\n'],
    ['\r\n', '\n'],
  ])('of %j end in LF as %j', (text, expected) => {
    expect(withLineFeeds(text)).toBe(expected);
  });

  it.each([
    ['a', 1],
    ['a \t ', 1],
    ['   ', 0],
    ['a\\ ', 3],
    ['a\\  ', 3],
    ['a\u00a0 ', 2],
  ])('have blanks at their ends: %j from %i on', (line, at) => {
    expect(blanksAt(line)).toBe(at);
  });

  it('lose the blanks at their ends, however long they are', () => {
    expect(withoutTrailingBlanks(`a${' '.repeat(1_000_000)}b \n\t\nc\\ `)).toBe(
      `a${' '.repeat(1_000_000)}b\n\nc\\ `,
    );
  });
});
