import { describe, expect, it } from 'vitest';
import { diffText } from '../../src/report/diff.ts';

const diff = (before: string | Uint8Array, after: string) =>
  diffText('a.txt', Buffer.from(before), Buffer.from(after)).split('\n').slice(2, -1);
const words = (count: number, end = '\n') =>
  Array.from({ length: count }, (_, index) => `word${index}${end}`).join('');

describe('a diff', () => {
  it('names the file, and is empty when nothing differs', () => {
    expect(diffText('a.txt', Buffer.from('a \n'), Buffer.from('a\n'))).toBe(
      '--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-a<U+0020>\n+a\n',
    );
    expect(diffText('a.txt', Buffer.from('a\n'), Buffer.from('a\n'))).toBe('');
  });

  it.each([
    ['\ufeffa\n', 'a\n', '-<U+FEFF>a'],
    ['a\u3000\n', 'a\n', '-a<U+3000>'],
    ['a \t\n', 'a\n', '-a<U+0020><U+0009>'],
    [`a${' '.repeat(30)}\n`, 'a\n', '-a<30 blanks>'],
    ['a\r\n', 'a\n', '-a<U+000D>'],
    ['a\rb\n', 'a\nb\n', '-a<U+000D>'],
    ['a', 'a\n', '-a<no line end>'],
    [Buffer.from([0x4b, 0xe4, 0x0a]), 'K\u00e4\n', '-K<E4>'],
    ['a\u001b[31m\n', 'a\n', '-a<U+001B>[31m'],
  ])('shows what nobody sees: %j to %j', (before, after, shown) => {
    expect(diff(before, after)[1]).toBe(shown);
  });

  it('keeps what bytes that are no UTF-8 leave whole', () => {
    expect(
      diff(Buffer.concat([Buffer.from('\u00e4 '), Buffer.of(0x0a, 0xe4, 0x0a)]), '\u00e4\n\u00e4\n'),
    ).toEqual(['@@ -1,2 +1,2 @@', '-\u00e4<U+0020>', '-<E4>', '+\u00e4', '+\u00e4']);
  });

  it('shows both ends of a long line', () => {
    const [, long = ''] = diff(`${'a'.repeat(10_000)} \n`, `${'a'.repeat(10_000)}\n`);
    expect(long).toMatch(/^-a{99} \.\.\. a{59}<U\+0020>$/);
  });

  it('shows the start of a file that differs in every line, and of both', () => {
    const lines = diff(words(50_000, '\r\n'), words(50_000));
    expect(lines.slice(0, 2)).toEqual(['@@ -1,20 +1,20 @@', '-word0<U+000D>']);
    expect(lines.slice(20, 23)).toEqual(['-word19<U+000D>', '+word0', '+word1']);
    expect(lines.slice(-2)).toEqual(['+word19', '... and more lines like these']);
  });

  it('shows the same of a file that loses half of its lines', () => {
    const twice = words(5000).replace(/.*\n/g, '$&$&');
    const lines = diff(`a\nb\nc\n${twice}`, `a\nb\nc\n${words(5000)}`);
    expect(lines[0]).toBe('@@ -3,20 +3,11 @@');
    expect(lines.filter((line) => line.startsWith('+'))).toEqual([]);
    expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(9);
  });

  it('shows the first of many small differences', () => {
    const lines = diff(words(3000).replace(/(word\d*00)\n/g, '$1 \n'), words(3000));
    expect(lines).toHaveLength(101);
    expect(lines[0]).toBe('@@ -99,5 +99,5 @@');
    expect(lines.at(-1)).toBe('... and more lines like these');
  });
});
