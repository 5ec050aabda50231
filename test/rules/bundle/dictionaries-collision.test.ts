import { describe, expect, it } from 'vitest';
import { dictionariesCollision } from '../../../src/rules/bundle/dictionaries-collision.ts';
import { bundle, findings } from '../../support/extension.ts';

const withFiles = (...paths: readonly string[]) =>
  bundle(Object.fromEntries(paths.map((path) => [path, ''])));

describe('dictionaries-collision', () => {
  it('is silent when nothing meets', async () => {
    const apart = withFiles('dictionaries/a.txt', 'dictionaries/x/b.txt', 'x/c.txt', 'a.txt.bak');
    expect(await findings(dictionariesCollision, apart)).toEqual([]);
  });

  it.each([
    ['a file', 'dictionaries/a.txt', 'a.txt', 'a.txt', 'a.txt'],
    ['a file where a folder is needed', 'dictionaries/a', 'a/b.txt', 'a', 'a/b.txt'],
    ['a folder where a file is', 'dictionaries/a/b.txt', 'a', 'a/b.txt', 'a'],
  ])('warns of %s that lands where another does', async (_what, path, other, landing, otherLanding) => {
    expect(await findings(dictionariesCollision, withFiles(path, other))).toEqual([
      {
        rule: 'dictionaries-collision',
        severity: 'warn',
        file: path,
        message: `${path} lands at config/${landing}, and ${other} at config/${otherLanding}.`,
        hint: `Rename ${path}, or leave one of the two out.`,
      },
    ]);
  });

  it('leaves names that differ in case to distinct-paths', async () => {
    expect(await findings(dictionariesCollision, withFiles('dictionaries/a.txt', 'A.txt'))).toEqual([]);
  });
});
