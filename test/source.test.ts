import { execFileSync } from 'node:child_process';
import { chmod, symlink } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSource } from '../src/source.ts';
import { folder } from './support/folder.ts';
import { refusal } from './support/refusal.ts';
import { zipBytes } from './support/zip-bytes.ts';
import { zipFile } from './support/zip-file.ts';

describe('readSource', () => {
  it('tells a zip from a folder by what it is, not by its name', async () => {
    const root = await folder({ 'plain.txt': zipBytes([{ name: 'a' }]), 'folder.zip/b': '' });
    const sources = [await readSource(`${root}/plain.txt`), await readSource(`${root}/folder.zip`)];
    expect(sources.map(({ kind, files: [file] }) => [kind, file?.path])).toEqual([
      ['zip', 'a'],
      ['folder', 'b'],
    ]);
    await Promise.all(sources.map(({ close }) => close()));
  });

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is neither a folder nor a zip', Buffer.from('# a readme\n')],
    ['is gzip, not a zip', gzipSync('x')],
    ['is 7z, not a zip', Buffer.from('7z\xbc\xaf\x27\x1c..', 'latin1')],
    ['is rar, not a zip', Buffer.from('Rar!\x1a\x07\x01', 'latin1')],
    ['is xz, not a zip', Buffer.from('\xfd7zXZ\0', 'latin1')],
    ['is bzip2, not a zip', Buffer.from('BZh91AY', 'latin1')],
    ['is zstd, not a zip', Buffer.from('\x28\xb5\x2f\xfd', 'latin1')],
    ['is tar, not a zip', Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0')])],
    ['is gzip, not a zip', Buffer.concat([gzipSync('x'), zipBytes([{ name: 'a' }])])],
  ])('refuses a file that %s', async (fact, bytes) => {
    const file = await zipFile(bytes);
    expect(await refusal(readSource(file), file)).toEqual(`ZIP_NOT_A_ZIP  ${fact}`);
  });

  it('refuses a path that leads nowhere', async () => {
    const root = await folder({ file: '' });
    const names = ['missing', 'file/below', 'x'.repeat(300), 'nul\0'];
    expect(
      await Promise.all(names.map((name) => refusal(readSource(`${root}/${name}`), `${root}/`))),
    ).toEqual(names.map((name) => `SOURCE_NOT_FOUND ${name} does not exist`));
  });

  it('refuses a path that is a link to itself', async () => {
    const root = await folder({});
    await symlink('loop', path.join(root, 'loop'));
    expect(await refusal(readSource(`${root}/loop`), `${root}/`)).toEqual(
      'SOURCE_UNREADABLE loop cannot be read: its symbolic links form a loop',
    );
  });

  it.skipIf(process.getuid?.() === 0)('refuses what it may not read', async () => {
    const root = await folder({ 'a.zip': zipBytes([{ name: 'a' }]), 'd/x': '' });
    await chmod(`${root}/a.zip`, 0);
    await chmod(`${root}/d`, 0);
    onTestFinished(() => chmod(`${root}/d`, 0o700));
    const told = ['a.zip', 'd'].map((name) => refusal(readSource(`${root}/${name}`), `${root}/`));
    expect(await Promise.all(told)).toEqual([
      'SOURCE_UNREADABLE a.zip cannot be read: permission denied',
      'SOURCE_UNREADABLE d cannot be read: permission denied',
    ]);
  });

  it.skipIf(process.platform === 'win32')('refuses a named pipe without opening it', async () => {
    const root = await folder({});
    execFileSync('mkfifo', [`${root}/p`]);
    expect(await refusal(readSource(`${root}/p`), `${root}/`)).toEqual(
      'SOURCE_SPECIAL_FILE p is a device, pipe or socket; a folder or a zip was expected',
    );
  });

  it('refuses a source of which nothing is left, and says where it went', async () => {
    const swaps = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`${n}.swp`, '']));
    const told = [
      await folder({ 'a/': '' }),
      await folder({ '.git/x': '' }),
      await folder(swaps),
      await zipFile([]),
    ].map((source) => refusal(readSource(source), `${source} `));
    const listed = [1, 2, 3, 4, 5].map((n) => `"${n}.swp" (built-in: *.swp)`).join(', ');
    expect(await Promise.all(told)).toEqual([
      'SOURCE_EMPTY holds no files',
      'SOURCE_EMPTY holds no files besides those left out: ".git/" (built-in: .git/)',
      `SOURCE_EMPTY holds no files besides those left out: ${listed}, 2 more`,
      'SOURCE_EMPTY holds no files',
    ]);
  });

  it.each([
    ['is too large', 'SOURCE_TOO_LARGE', Buffer.alloc(1024 ** 2 + 1, '#')],
    ['is not UTF-8', 'SOURCE_UNREADABLE', Buffer.of(0xe9)],
  ])('refuses an ignore file that %s, in a folder and in a zip', async (_what, code, content) => {
    const root = await folder({ a: '', '.slipwayignore': content });
    const zip = await zipFile([{ name: 'a' }, { name: '.slipwayignore', data: content, method: 0 }]);
    const told = await Promise.all([root, zip].map((source) => refusal(readSource(source))));
    expect(told.map((message) => message.split(' ')[0])).toEqual([code, code]);
  });
});
