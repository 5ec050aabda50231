import { describe, expect, it } from 'vitest';
import { foldersOf, unsafePath } from '../../src/source/paths.ts';

describe('unsafePath', () => {
  it.each([
    ['', 'is an empty name'],
    ['a/'.repeat(2048), 'has 4096 bytes; Linux takes 4095'],
    ['/etc/passwd', 'is an absolute path'],
    ['/', 'is an absolute path'],
    ['a/../b', 'has the part ".."'],
    ['..', 'has the part ".."'],
    ['./a', 'has the part "."'],
    ['a//b', 'has an empty part, two slashes in a row'],
    ['a/', 'has an empty part, two slashes in a row'],
    ['a\\b', 'holds a backslash; "/" separates folders'],
    ['C:/a', 'starts with the drive letter C:'],
    ['c:', 'starts with the drive letter c:'],
    ['a\0b', 'holds a NUL'],
    ['a\nb', 'holds the control character U+000A'],
    ['a\u007fb', 'holds the control character U+007F'],
    ['a\u0085b', 'holds the control character U+0085'],
    [`${'a/'.repeat(100)}b`, 'lies 100 folders deep; fewer than 100 were expected'],
    [`a/${'x'.repeat(256)}`, 'has a part of 256 bytes; file systems take 255'],
    [`${'é'.repeat(128)}/b`, 'has a part of 256 bytes; file systems take 255'],
  ])('of %j says that it %s', (path, fact) => {
    expect(unsafePath(path)).toBe(fact);
  });

  it.each([
    'a',
    'a/b',
    '..a/b..',
    '...',
    ' ',
    'a b',
    'é',
    'ab:c',
    '.hidden',
    'x'.repeat(255),
    `${'a/'.repeat(99)}b`,
    '*?|<>"',
  ])('takes %j', (path) => {
    expect(unsafePath(path)).toBeUndefined();
  });
});

describe('foldersOf', () => {
  it('gives the folders that a path stands in, the outermost first', () => {
    expect(['a', 'a/b', 'a/b/c.txt', 'a/b/'].map(foldersOf)).toEqual([[], ['a'], ['a', 'a/b'], ['a', 'a/b']]);
  });
});
