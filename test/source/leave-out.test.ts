import { describe, expect, it } from 'vitest';
import { leaveOut } from '../../src/source/leave-out.ts';

describe('leaveOut', () => {
  it.each([
    ['.git', 'folder', '.git/'],
    ['.git', 'file', '.git'],
    ['sub/.svn', 'folder', '.svn/'],
    ['.hg', 'folder', '.hg/'],
    ['a/.DS_Store', 'file', '.DS_Store'],
    ['a/._x', 'file', '._*'],
    ['__MACOSX', 'folder', '__MACOSX/'],
    ['Thumbs.db', 'file', 'Thumbs.db'],
    ['desktop.ini', 'file', 'desktop.ini'],
    ['a.txt~', 'file', '*~'],
    ['.a.txt.swp', 'file', '*.swp'],
    ['.#a.txt', 'file', '.#*'],
    ['.idea', 'folder', '.idea/'],
    ['.vscode', 'folder', '.vscode/'],
    ['node_modules', 'folder', 'node_modules/'],
    ['.slipwayignore', 'file', '.slipwayignore'],
    ['slipway.json', 'file', 'slipway.json'],
    ['.slipway', 'folder', '.slipway/'],
  ] as const)('leaves out %s, a %s, by itself', (path, kind, name) => {
    expect(leaveOut('', [])(path, kind)).toBe(`built-in: ${name}`);
  });

  it.each(['README.md', 'package.json', '.gitkeep', 'a/slipway.json', 'thumbs.db', 'bin/x', '.hidden'])(
    'keeps %s',
    (path) => {
      expect(leaveOut('', [])(path, 'file')).toBeUndefined();
    },
  );

  it('names the line of the ignore file that decides, counted from 1', () => {
    const rules = leaveOut('\ufeff# backups\r\n\r\n*.bak\r\n/only-root\r\nlogs/\r\n', []);
    expect([
      rules('a.bak', 'file'),
      rules('a/only-root', 'file'),
      rules('only-root', 'file'),
      rules('logs', 'file'),
      rules('a/logs', 'folder'),
      rules('A.BAK', 'file'),
    ]).toEqual([
      '.slipwayignore:3: *.bak',
      undefined,
      '.slipwayignore:4: /only-root',
      undefined,
      '.slipwayignore:5: logs/',
      undefined,
    ]);
  });

  it('lets the last line that fits decide: built-in, ignore file, slipway.json', () => {
    const rules = leaveOut('!.idea/\n!*.swp\n*.bak\n!keep.bak\n', ['keep.bak', '!a.bak']);
    expect([
      rules('.idea', 'folder'),
      rules('x.swp', 'file'),
      rules('b.bak', 'file'),
      rules('keep.bak', 'file'),
      rules('a.bak', 'file'),
    ]).toEqual([undefined, undefined, '.slipwayignore:3: *.bak', 'slipway.json: keep.bak', undefined]);
  });
});
