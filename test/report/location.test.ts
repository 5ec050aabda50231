import { describe, expect, it } from 'vitest';
import { factText, locator, uriOf } from '../../src/report/location.ts';
import { finding } from '../support/check-run.ts';

const locate = locator('/repo', '/repo/sub');
const place = { line: 5, column: 14 };
const nowhere = { line: undefined, column: undefined, inner: undefined };

describe('locator', () => {
  it.each([
    [
      'a file of a folder',
      'folder',
      'words',
      'a/b.txt',
      { file: 'sub/words/a/b.txt', ...place, inner: undefined },
    ],
    ['the folder as a whole', 'folder', 'words', '.', { file: 'sub/words', ...place, inner: undefined }],
    ['a file of a zip', 'zip', 'a.zip', 'b.txt', { ...nowhere, file: 'sub/a.zip', inner: 'b.txt:5:14' }],
    ['a path with the root', 'zip', '/repo/a.zip', 'b', { ...nowhere, file: 'a.zip', inner: 'b:5:14' }],
    ['a folder beside', 'folder', '../x', 'b', { file: 'x/b', ...place, inner: undefined }],
    ['the root', 'folder', '..', '.', { file: '.', ...place, inner: undefined }],
    ['outside', 'folder', '/other', 'b', { file: '/other/b', ...place, inner: undefined }],
    ['a name that starts with dots', 'folder', '..', '..x', { file: '..x', ...place, inner: undefined }],
  ] as const)('sees %s from the root of the repository', (_what, kind, path, file, location) => {
    expect(locate({ path, kind }, finding({ file, ...place }))).toEqual(location);
  });
});

describe('locator, of a finding outside the source', () => {
  it.each(['folder', 'zip'] as const)('goes from the working folder, for a %s', (kind) => {
    const outside = finding({ file: 'templates/a.json', outside: true, ...place });
    expect(locate({ path: 'words', kind }, outside)).toEqual({
      file: 'sub/templates/a.json',
      ...place,
      inner: undefined,
    });
  });
});

describe('uriOf', () => {
  it.each([
    ['a/b.txt', 'a/b.txt'],
    ['a b%#?:ä.txt', 'a%20b%25%23%3F%3A%C3%A4.txt'],
    ['a\ud800', 'a%EF%BF%BD'],
    ['.', '.'],
    ['/other/a b', 'file:///other/a%20b'],
  ])('of %j is %s', (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });
});

describe('factText', () => {
  it('is the fact and the way out, in one line, with the place in a zip and the releases', () => {
    const said = finding({
      file: 'b.txt',
      line: 5,
      column: 14,
      message: 'One\ntwo.',
      releases: ['8.0.0-8.17.10', '9.5.2'],
    });
    expect(factText(said, { ...nowhere, file: 'a.zip', inner: 'b.txt:5:14' })).toBe(
      'b.txt:5:14: One\\ntwo. (Elasticsearch 8.0.0-8.17.10, 9.5.2) Unpack it.',
    );
  });
});
