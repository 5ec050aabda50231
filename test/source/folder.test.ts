import { execFileSync } from 'node:child_process';
import { appendFile, mkdir, readdir, symlink, unlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSource } from '../../src/source.ts';
import { folder } from '../support/folder.ts';
import { refusal } from '../support/refusal.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
type Links = Readonly<Record<string, string>>;

async function linked(files: Files, links: Links): Promise<string> {
  const root = await folder(files);
  for (const [name, target] of Object.entries(links)) await symlink(target, path.join(root, name));
  return root;
}

async function paths(root: string): Promise<readonly string[]> {
  return (await readSource(root)).files.map((file) => file.path);
}

describe('readSource on a folder', () => {
  it('gives files in byte order, empty folders, and what is left out and why', async () => {
    const root = await folder({
      'b/😀': 'smile',
      'b/\uffee': '',
      'a/': '',
      'c/d/e/': '',
      'f/.DS_Store': 'mac',
      'b/x.bak': 'old',
      'node_modules/x/index.js': '',
      '.slipwayignore': '*.bak\n',
      'tmp/x': '',
    });
    const source = await readSource(root, { ignore: ['tmp/'] });
    const { close, files, ...rest } = source;
    const read = await Promise.all(files.map(async ({ open, ...file }) => [file, await text(await open())]));
    expect({ files: read, ...rest }).toEqual({
      path: root,
      kind: 'folder',
      files: [
        [{ path: 'b/\uffee', size: 0 }, ''],
        [{ path: 'b/😀', size: 5 }, 'smile'],
      ],
      emptyFolders: ['a', 'c/d/e', 'f'],
      leftOut: [
        { path: '.slipwayignore', because: 'built-in: .slipwayignore' },
        { path: 'b/x.bak', because: '.slipwayignore:1: *.bak' },
        { path: 'f/.DS_Store', because: 'built-in: .DS_Store' },
        { path: 'node_modules/', because: 'built-in: node_modules/' },
        { path: 'tmp/', because: 'slipway.json: tmp/' },
      ],
      links: [],
    });
    expect(await close()).toBeUndefined();
  });

  it('reads a file of several chunks, as often as asked, also at once', async () => {
    const content = Buffer.alloc(2_500_000, 'some words, and more. ');
    const [file] = (await readSource(await folder({ a: content }))).files;
    const reads = await Promise.all([1, 2, 3].map(async () => file && buffer(await file.open())));
    expect(reads.map((read) => read?.equals(content))).toEqual([true, true, true]);
  });

  it('takes a link to a folder as its path', async () => {
    const root = await linked({ 'real/a': 'x' }, { way: 'real' });
    expect(await paths(path.join(root, 'way'))).toEqual(['a']);
  });

  it('follows links that stay inside, and lists them', async () => {
    const root = await linked({ 'a/x': '1', 'b/y': '22' }, { file: 'a/x', 'a/b': '../b', twice: 'file' });
    const { files, links } = await readSource(root);
    expect({ files: files.map((file) => [file.path, file.size]), links }).toEqual({
      files: [
        ['a/b/y', 2],
        ['a/x', 1],
        ['b/y', 2],
        ['file', 1],
        ['twice', 1],
      ],
      links: [
        { path: 'a/b', target: 'b' },
        { path: 'file', target: 'a/x' },
        { path: 'twice', target: 'a/x' },
      ],
    });
  });

  it.each<[string, Links]>([
    ['SOURCE_LINK_OUTSIDE "a" is a symbolic link to "..", outside the folder', { a: '..' }],
    ['SOURCE_LINK_OUTSIDE "a" is a symbolic link to "/dev/null", outside the folder', { a: '/dev/null' }],
    ['SOURCE_LINK_BROKEN "a" is a symbolic link to "nowhere", which does not exist', { a: 'nowhere' }],
    ['SOURCE_LINK_BROKEN "a" is a symbolic link in a loop', { a: 'b', b: 'a' }],
    ['SOURCE_LINK_BROKEN "a" is a symbolic link to a folder that it lies in, which has no end', { a: '.' }],
    [
      'SOURCE_LINK_BROKEN "d/a" is a symbolic link to a folder that it lies in, which has no end',
      { 'd/a': '../d' },
    ],
    [
      'SOURCE_LINK_BROKEN "d/b/d" is a symbolic link to a folder that it lies in, which has no end',
      { 'd/b': '../e', 'e/d': '../d' },
    ],
    [
      'SOURCE_LINK_OUTSIDE ".slipwayignore" is a symbolic link to "/dev/null", outside the folder',
      { '.slipwayignore': '/dev/null' },
    ],
  ])('refuses: %s', async (fact, links) => {
    const root = await linked({ 'd/x': '', 'e/x': '' }, links);
    expect(await refusal(readSource(root), `${root}/`)).toEqual(fact);
  });

  it('asks nothing of what is left out', async () => {
    const links = { '.git': '/', '.#lock': 'me@host', node_modules: '/nowhere', 'a\\b~': 'x', x: '..' };
    const root = await linked({ keep: '', '.slipwayignore': 'x\n' }, links);
    expect((await readSource(root)).leftOut.map(({ path }) => path)).toEqual([
      '.#lock',
      '.git',
      '.slipwayignore',
      'a\\b~',
      'node_modules',
      'x',
    ]);
  });

  it.each([
    ['SOURCE_UNSAFE_PATH "a\\\\b" holds a backslash; "/" separates folders', 'a\\b'],
    ['SOURCE_UNSAFE_PATH "d/\\u001b[31m" holds the control character U+001B', 'd/\u001b[31m'],
    ['SOURCE_UNSAFE_PATH "c:" starts with the drive letter c:', 'c:'],
  ])('refuses a name: %s', async (fact, name) => {
    const root = await folder({ [name]: '' });
    expect(await refusal(readSource(root), `${root}/`)).toEqual(fact);
  });

  it.skipIf(process.platform !== 'linux')('refuses a name that is not UTF-8', async () => {
    const root = await folder({ a: '' });
    const name = Buffer.concat([Buffer.from(`${root}/`), Buffer.of(0xe9)]);
    await writeFile(name, '');
    expect(await refusal(readSource(root), `${root}/`)).toEqual(
      'SOURCE_NAME_NOT_UTF8 "\ufffd" has a name that is not UTF-8',
    );
    await unlink(name);
    await mkdir(name);
    expect(await refusal(readSource(root), `${root}/`)).toEqual(
      'SOURCE_NAME_NOT_UTF8 "\ufffd" has a name that is not UTF-8',
    );
  });

  it.skipIf(process.platform === 'win32')('refuses a named pipe and a socket', async () => {
    const root = await folder({ a: '' });
    execFileSync('mkfifo', [path.join(root, 'p')]);
    expect(await refusal(readSource(root), `${root}/`)).toEqual(
      'SOURCE_SPECIAL_FILE "p" is a named pipe; a file or a folder was expected',
    );
    await unlink(path.join(root, 'p'));
    const server = createServer().listen(path.join(root, 's'));
    onTestFinished(() => void server.close());
    expect(await refusal(readSource(root), `${root}/`)).toEqual(
      'SOURCE_SPECIAL_FILE "s" is a socket; a file or a folder was expected',
    );
  });

  it('notices a file that changed since it was listed', async () => {
    const root = await folder({ longer: 'x', shorter: 'xx', gone: 'x', linked: 'x' });
    const { files } = await readSource(root);
    await appendFile(path.join(root, 'longer'), 'y');
    await writeFile(path.join(root, 'shorter'), '');
    await unlink(path.join(root, 'gone'));
    await unlink(path.join(root, 'linked'));
    await symlink('longer', path.join(root, 'linked'));
    const told = files.map((file) => refusal(file.open(), `${root}/`));
    expect(await Promise.all(told)).toEqual(
      ['gone', 'linked', 'longer', 'shorter'].map(
        (name) => `SOURCE_CHANGED ${name} changed while it was read`,
      ),
    );
  });

  it('notices a file that changes while it is read', async () => {
    const root = await folder({ longer: 'x', shorter: 'xx' });
    const { files } = await readSource(root);
    const streams = await Promise.all(files.map(({ open }) => open()));
    await appendFile(path.join(root, 'longer'), 'y');
    await writeFile(path.join(root, 'shorter'), '');
    expect(await Promise.all(streams.map((stream) => refusal(buffer(stream), `${root}/`)))).toEqual([
      'SOURCE_CHANGED longer changed while it was read',
      'SOURCE_CHANGED shorter changed while it was read',
    ]);
  });

  it('stops at its limits', async () => {
    const root = await folder({ 'a/b': 'xx', c: 'x' });
    const { files } = await readSource(root, { limits: { entries: 3, totalSize: 3 } });
    expect(files.length).toBe(2);
    expect([
      await refusal(readSource(root, { limits: { entries: 2 } }), root),
      await refusal(readSource(root, { limits: { totalSize: 2 } }), root),
    ]).toEqual([
      'SOURCE_TOO_LARGE  holds more than 2 files and folders, which is the limit',
      'SOURCE_TOO_LARGE  holds more than 2 bytes, which is the limit',
    ]);
  });

  it('holds no file descriptor for a stream that nobody reads', async () => {
    const before = (await readdir('/dev/fd')).length;
    const { files } = await readSource(await folder({ a: 'x' }));
    await files[0]?.open();
    expect((await readdir('/dev/fd')).length).toBe(before);
  });
});
