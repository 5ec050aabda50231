import { describe, expect, it } from 'vitest';
import { distinctPaths } from '../../../src/rules/extension/distinct-paths.ts';
import { bundle, findings } from '../../support/extension.ts';

describe('distinct-paths', () => {
  it('is silent for paths that differ in more', async () => {
    expect(await findings(distinctPaths, bundle({ 'a/names.txt': '', 'b/Names.txt': '' }))).toEqual([]);
  });

  it('warns of two names that differ only in case', async () => {
    expect(await findings(distinctPaths, bundle({ 'a/Names.txt': '', 'a/names.txt': '' }))).toEqual([
      {
        rule: 'distinct-paths',
        severity: 'warn',
        file: 'a/names.txt',
        message: 'a/names.txt and a/Names.txt differ only in case.',
        hint: 'Rename a/names.txt, or leave one of the two out.',
      },
    ]);
  });

  it('warns of two names that differ only in Unicode form', async () => {
    const found = await findings(distinctPaths, bundle({ 'caf\u00e9.txt': '', 'cafe\u0301.txt': '' }));
    expect(found.map(({ message }) => message)).toEqual([
      'caf\u00e9.txt and cafe\u0301.txt differ only in Unicode form.',
    ]);
  });

  it('speaks once of two folders, not of each file in them', async () => {
    const found = await findings(distinctPaths, bundle({ 'A/x.txt': '', 'a/x.txt': '' }));
    expect(found.map(({ message }) => message)).toEqual(['a and A differ only in case.']);
  });

  it('leaves two paths that land on one to dictionaries-collision', async () => {
    expect(await findings(distinctPaths, bundle({ 'dictionaries/a.txt': '', 'a.txt': '' }))).toEqual([]);
  });
});
