import { readdir, readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { zipBytes } from '../support/zip-bytes.ts';
import { slipway } from './in-process.ts';

const words = { 'words/a.txt': 'ship\n' };
const flags = ['--name', 'harbour', '--version', '9.*'];
const zip = zipBytes([{ name: 'b.txt', data: 'boat\n' }]);

describe('pack', () => {
  it.each([
    ['a path in the folder that is packed', 'words/out.zip', 'words'],
    ['a path in a folder below it', 'words/more/out.zip', 'words'],
    ['a way round to it', 'words/../words/out.zip', 'words'],
    ['a link to it', 'link/out.zip', 'words'],
    ['its place, when it is packed by a link', 'words/out.zip', 'link'],
    ['the folder itself', 'words', 'words'],
  ])('does not write to %s', async (_what, out, packed) => {
    const cwd = await folder({ ...words, 'words/more/': '' });
    await symlink('words', path.join(cwd, 'link'));
    const { code, stdout, stderr } = await slipway(['pack', packed, ...flags, '-o', out], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`USAGE  ${out} would lie in ${packed}, which is packed\n`);
    expect((await readdir(path.join(cwd, 'words'))).toSorted()).toEqual(['a.txt', 'more']);
  });

  it('writes beside the folder that is packed, though its name begins alike', async () => {
    const cwd = await folder(words);
    expect(await slipway(['pack', 'words', ...flags, '-o', 'words.zip'], { cwd })).toMatchObject({ code: 0 });
    expect((await readdir(cwd)).toSorted()).toEqual(['words', 'words.zip']);
  });

  it.each([
    ['it packs', ['harbour-9.x.zip'], [{ path: 'harbour-9.x.zip', name: 'harbour', version: '9.*' }]],
    [
      'is the source of another extension',
      [],
      [
        { path: 'words', name: 'harbour', version: '9.*' },
        { path: 'harbour-9.x.zip', name: 'boats', version: '9.*' },
      ],
    ],
  ])('does not write over a zip that %s', async (_what, args, extensions) => {
    const slipwayJson = JSON.stringify({ extensions });
    const cwd = await folder({ ...words, 'harbour-9.x.zip': zip, 'slipway.json': slipwayJson });
    const { code, stderr } = await slipway(['pack', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      'USAGE  harbour-9.x.zip would lie in harbour-9.x.zip, which is packed\n' +
        '  Name another place, such as --output-file packed-harbour-9.x.zip.\n',
    );
    expect(await readFile(path.join(cwd, 'harbour-9.x.zip'))).toEqual(zip);
  });

  it('does not write two extensions to one place', async () => {
    const extensions = [
      { path: 'words', name: 'harbour', version: '9.*' },
      { path: 'more', name: 'harbour', version: '9.*' },
    ];
    const slipwayJson = JSON.stringify({ extensions });
    const cwd = await folder({ ...words, 'more/b.txt': 'boat\n', 'slipway.json': slipwayJson });
    const { code, stderr } = await slipway(['pack'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('USAGE  two extensions would both become harbour-9.x.zip\n');
  });

  it('takes no one place for several extensions', async () => {
    const extensions = [{ path: 'words', versions: ['8.*', '9.*'] }];
    const cwd = await folder({ ...words, 'slipway.json': JSON.stringify({ extensions }) });
    const { code, stderr } = await slipway(['pack', '-o', 'out.zip'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('USAGE  --output-file names one archive, but 2 extensions are selected\n');
    expect((await readdir(cwd)).toSorted()).toEqual(['slipway.json', 'words']);
  });

  it.each([
    ['a text', 'notes'],
    ['a file of one byte', 'P'],
  ])('does not write over %s', async (_what, content) => {
    const cwd = await folder({ ...words, 'out.zip': content });
    const { code, stderr } = await slipway(['pack', 'words', ...flags, '-o', 'out.zip'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('OUTPUT_EXISTS  out.zip is there already, and is no zip\n');
    expect(await readFile(path.join(cwd, 'out.zip'), 'utf8')).toBe(content);
  });

  it('writes over an empty file, such as mktemp makes', async () => {
    const cwd = await folder({ ...words, 'out.zip': '' });
    expect(await slipway(['pack', 'words', ...flags, '-o', 'out.zip'], { cwd })).toMatchObject({ code: 0 });
  });

  it('writes over an older archive', async () => {
    const cwd = await folder({ ...words, 'out.zip': zip });
    expect(await slipway(['pack', 'words', ...flags, '-o', 'out.zip'], { cwd })).toMatchObject({ code: 0 });
    expect(await readFile(path.join(cwd, 'out.zip'))).not.toEqual(zip);
  });
});
