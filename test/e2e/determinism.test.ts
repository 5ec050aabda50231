import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, lutimes, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/cli.ts';
import { folder } from '../support/folder.ts';

const run = promisify(execFile);
const cliFile = path.join(repository, 'dist', 'cli.js');

/** Names whose order a locale would change, and content for each way that a file takes into the zip. */
const CONTENTS: Readonly<Record<string, string | Buffer>> = {
  'bin/run': '#!/bin/sh\n'.repeat(9),
  'dictionaries/Zebra.txt': 'zebra, horse\n'.repeat(50),
  'dictionaries/apple.txt': 'apple, pear\n'.repeat(3000),
  'dictionaries/ärger.txt': 'ärger, wut\n',
  'dictionaries/ıi.txt': 'ı\n',
  'dictionaries/large.txt': 'large, big, great, huge\n'.repeat(80_000),
  'dictionaries/\u{1F6A2}.txt': 'ship\n',
  'dictionaries/\uFF5E.txt': 'tilde\n',
  'empty/': '',
  'nothing.txt': '',
  'stored.zip': Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]),
};
const FORWARDS = Object.keys(CONTENTS);

/** A folder called `words` with these contents, made in this order. */
async function words(order: readonly string[] = FORWARDS): Promise<string> {
  const root = await folder({});
  for (const name of order) {
    const file = path.join(root, 'words', name);
    await mkdir(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) await writeFile(file, CONTENTS[name] ?? '');
  }
  return path.join(root, 'words');
}

interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  readonly umask?: string;
  readonly cwd?: string;
  readonly given?: string;
}

/** Packs in a process of its own -> the SHA-256 of the zip's bytes. */
async function packedIn(
  source: string,
  { env, umask = '022', cwd, given = source }: Circumstances = {},
): Promise<string> {
  const out = path.join(await folder({}), 'words.zip');
  const flags = ['--name', 'words', '--version', '9.*', '--output-file', out];
  await run(
    'sh',
    ['-c', 'umask "$0"; exec "$@"', umask, process.execPath, cliFile, 'pack', given, ...flags],
    {
      cwd: cwd ?? path.dirname(source),
      env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    },
  );
  return createHash('sha256')
    .update(await readFile(out))
    .digest('hex');
}

const GOLDEN = 'cbc4cef48468fb1f9dea93eefab06f92a11f618d5435df21e3d01aa6414307a1';

describe('the same files, packed', () => {
  it.each([
    ['in UTC', { TZ: 'UTC' }],
    ['in New York', { TZ: 'America/New_York' }],
    ['in Kolkata', { TZ: 'Asia/Kolkata' }],
    ['in Auckland', { TZ: 'Pacific/Auckland' }],
    ['in the C locale', { LC_ALL: 'C', LANG: 'C' }],
    ['in Turkish', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['in German', { LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' }],
    ['on one thread', { UV_THREADPOOL_SIZE: '1' }],
    ['on sixteen threads', { UV_THREADPOOL_SIZE: '16' }],
    ['by another user name', { USER: 'nobody', LOGNAME: 'nobody' }],
  ])('%s give the same bytes', async (_where, env) => {
    expect(await packedIn(await words(), { env })).toBe(GOLDEN);
  });

  it.each(['000', '077'])('under umask %s give the same bytes', async (umask) => {
    expect(await packedIn(await words(), { umask })).toBe(GOLDEN);
  });

  it('from within the folder give the same bytes', async () => {
    const source = await words();
    expect(await packedIn(source, { cwd: source, given: '.' })).toBe(GOLDEN);
  });

  it.each([
    ['backwards', FORWARDS.toReversed()],
    ['shuffled', [...FORWARDS.slice(5), ...FORWARDS.slice(0, 5).toReversed()]],
  ])('when they were made %s give the same bytes', async (_how, order) => {
    expect(await packedIn(await words(order))).toBe(GOLDEN);
  });

  it('with other dates and permissions on disk give the same bytes', async () => {
    const source = await words();
    for (const [index, found] of (
      await readdir(source, { recursive: true, withFileTypes: true })
    ).entries()) {
      const file = path.join(found.parentPath, found.name);
      await lutimes(file, index * 1e6, index * 1e8);
      if (found.isFile()) await chmod(file, index % 2 === 0 ? 0o600 : 0o777);
    }
    expect(await packedIn(source)).toBe(GOLDEN);
  });

  it('twice, unzipped and packed anew, give the same bytes', async () => {
    const out = path.join(await folder({}), 'first.zip');
    const flags = ['--name', 'words', '--version', '9.*', '--compression', 'store', '--output-file', out];
    await run(process.execPath, [cliFile, 'pack', await words(), ...flags]);
    expect(await packedIn(out)).toBe(GOLDEN);
  });

  it('with SOURCE_DATE_EPOCH give other bytes, and the same ones every time', async () => {
    const dated = { SOURCE_DATE_EPOCH: '1795255230' };
    const first = await packedIn(await words(), { env: { ...dated, TZ: 'UTC' } });
    const second = await packedIn(await words(), { env: { ...dated, TZ: 'America/New_York' } });
    expect(second).toBe(first);
    expect(first).not.toBe(GOLDEN);
  });
});
