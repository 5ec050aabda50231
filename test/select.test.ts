import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectExtensions } from '../src/select.ts';
import { folder } from './support/folder.ts';

const config = (...extensions: object[]) => JSON.stringify({ extensions, rules: { 'nested-zip': 'off' } });

/** Paths as the last two parts, for they start in a temporary folder. */
async function selected(root: string, paths: readonly string[], flags = {}) {
  const { requests } = await selectExtensions(paths, flags, root);
  return requests.map((request) => ({
    ...request,
    path: path.relative(root, path.resolve(root, request.path)),
  }));
}

describe('selectExtensions', () => {
  it('takes all of slipway.json when no path is given', async () => {
    const root = await folder({
      'slipway.json': config({ path: 'a', version: '9.*', ignore: ['*.bak'] }, { path: 'b' }),
    });
    expect(await selected(root, [])).toEqual([
      {
        path: 'a',
        given: { version: '9.*' },
        reading: { ignore: ['*.bak'], limits: {} },
        rules: { 'nested-zip': 'off' },
      },
      { path: 'b', given: {}, reading: { ignore: [], limits: {} }, rules: { 'nested-zip': 'off' } },
    ]);
  });

  it('takes an absolute path as it is, in path and in with', async () => {
    const root = await folder({ 'elsewhere/a/': '' });
    const one = path.join(root, 'elsewhere', 'a');
    const here = await folder({ 'slipway.json': config({ path: one, with: [path.join(root, 'b')] }) });
    const { requests } = await selectExtensions([], {}, here);
    expect(requests).toMatchObject([{ path: one, with: [path.join(root, 'b')] }]);
  });

  it('takes all of the slipway.json in a folder that is named', async () => {
    const root = await folder({ 'x/slipway.json': config({ path: 'a' }), 'x/a/': '' });
    expect(await selected(root, ['x'])).toMatchObject([{ path: path.join('x', 'a') }]);
  });

  it('takes what slipway.json says of a path that it lists', async () => {
    const root = await folder({ 'slipway.json': config({ path: 'a', name: 'n' }), 'a/': '' });
    expect(await selected(root, ['./a/'])).toMatchObject([{ path: 'a', given: { name: 'n' } }]);
  });

  it('takes the limits of slipway.json', async () => {
    const root = await folder({ 'slipway.json': '{"extensions":[{"path":"a"}],"limits":{"entries":5}}' });
    expect(await selected(root, [])).toMatchObject([{ reading: { limits: { entries: 5 } } }]);
  });

  it('takes the releases to judge for, and of several versions gives each its own', async () => {
    const elasticsearch = ['8.19.20', '9.5.2', '7.17.29'];
    const root = await folder({
      'slipway.json': config(
        { path: 'a', version: '9.*', elasticsearch },
        { path: 'b', versions: ['8.*', '9.*'], elasticsearch },
        { path: 'c', versions: ['8.*', '9.*'], elasticsearch: ['9.5.2'] },
      ),
    });
    expect((await selected(root, [])).map(({ path, releases }) => [path, releases])).toEqual([
      ['a', ['7.17.29', '8.19.20', '9.5.2']],
      ['b', ['7.17.29', '8.19.20']],
      ['b', ['7.17.29', '9.5.2']],
      ['c', undefined],
      ['c', ['9.5.2']],
    ]);
  });

  it('knows whose extensions are all selected', async () => {
    const root = await folder({
      'slipway.json': config({ path: 'a' }),
      'a/': '',
      'x/slipway.json': config({ path: 'b' }),
    });
    const whole = async (...paths: string[]) =>
      (await selectExtensions(paths, {}, root)).whole.map((each) => path.relative(root, each.file));
    expect(await whole()).toEqual(['slipway.json']);
    expect(await whole('a')).toEqual([]);
    expect(await whole('a', 'x')).toEqual([path.join('x', 'slipway.json')]);
  });

  it('takes any other path as it is', async () => {
    const root = await folder({ 'a/': '' });
    await mkdir(path.join(root, 'b'));
    expect(await selected(root, ['a', 'b'])).toMatchObject([
      { path: 'a', given: {} },
      { path: 'b', given: {} },
    ]);
  });

  it('puts flags over what is listed', async () => {
    const root = await folder({ 'slipway.json': config({ path: 'a', name: 'n', version: '8.*' }) });
    expect(await selected(root, [], { version: '9.*' })).toMatchObject([
      { given: { name: 'n', version: '9.*' } },
    ]);
  });

  it.each([
    ['no path and no slipway.json', {}, [], {}, 'USAGE'],
    ['a path that is not there', {}, ['nowhere'], {}, 'SOURCE_NOT_FOUND'],
    [
      'a flag for several',
      { 'slipway.json': config({ path: 'a' }, { path: 'b' }) },
      [],
      { name: 'n' },
      'USAGE',
    ],
    [
      'a rule that is not there',
      { 'slipway.json': '{"extensions":[{"path":"a"}],"rules":{"nestedzip":"off"}}' },
      [],
      {},
      'SETTINGS',
    ],
  ])('refuses %s', async (_what, files, paths, flags, code) => {
    await expect(selected(await folder(files), paths, flags)).rejects.toMatchObject({ code });
  });
});
