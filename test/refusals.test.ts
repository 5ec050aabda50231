import { mkdir, readdir, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { exitCodes, SlipwayError } from '../src/errors.ts';
import { publish } from '../src/library.ts';
import { DEFAULT_LIMITS } from '../src/zip/limits.ts';
import { folder } from './support/folder.ts';
import { localCloud } from './support/local-cloud.ts';
import { type Part, type Surroundings, zipBytes } from './support/zip-bytes.ts';

// What no extension can be made of is refused before anything is sent, and nothing is left behind. The details of each
// refusal are in test/source and test/zip; here each goes the whole way.

async function refusal(source: string): Promise<SlipwayError> {
  const [cloud, temporary] = [await localCloud(), await folder({})];
  vi.stubEnv('TMPDIR', temporary);
  const options = {
    name: 'harbour',
    version: '9.*',
    type: 'bundle',
    host: cloud.url,
    auth: { apiKey: cloud.apiKey },
  } as const;
  const error = await publish(source, options).then(
    (done) => new Error(`not refused: ${JSON.stringify(done)}`),
    (thrown: unknown) => thrown,
  );
  vi.unstubAllEnvs();
  expect(await readdir(temporary)).toEqual([]);
  expect(await readdir(path.join(cloud.dataFolder, 'extensions'))).toEqual([]);
  if (error instanceof SlipwayError) return error;
  throw error;
}

const zip = async (parts: readonly Part[], around?: Surroundings) =>
  path.join(await folder({ 'x.zip': zipBytes(parts, around) }), 'x.zip');

const ship = { name: 'ship', data: 'ship, vessel\n' };
const quay = { name: 'quay', data: 'quay, wharf\n' };

describe('a zip is refused for', () => {
  it.each<[string, string, string, readonly Part[], Surroundings?]>([
    ['an absolute path', 'SOURCE_UNSAFE_PATH', '/etc/ship', [{ ...ship, name: '/etc/ship' }]],
    ['a path that climbs out', 'SOURCE_UNSAFE_PATH', '../ship', [{ ...ship, name: '../ship' }]],
    ['a backslash', 'SOURCE_UNSAFE_PATH', 'a\\\\ship', [{ ...ship, name: 'a\\ship' }]],
    ['a drive letter', 'SOURCE_UNSAFE_PATH', 'C:/ship', [{ ...ship, name: 'C:/ship' }]],
    ['a NUL', 'SOURCE_UNSAFE_PATH', 'ship\\u0000.txt', [{ ...ship, name: 'ship\0.txt' }]],
    ['a control character', 'SOURCE_UNSAFE_PATH', 'ship\\u0007', [{ ...ship, name: 'ship\u0007' }]],
    [
      'a name that is not UTF-8',
      'SOURCE_NAME_NOT_UTF8',
      'ship',
      [{ ...ship, name: Buffer.from('ship\xe9', 'latin1') }],
    ],
    ['one name twice', 'SOURCE_DUPLICATE_PATH', 'ship', [ship, quay, ship]],
    [
      'a file and a folder of one name',
      'SOURCE_FILE_AND_FOLDER',
      'ship',
      [ship, { ...quay, name: 'ship/quay' }],
    ],
    ['a symbolic link', 'SOURCE_SPECIAL_FILE', 'ship', [{ ...ship, mode: 0o120777 }]],
    ['a device', 'SOURCE_SPECIAL_FILE', 'ship', [{ ...ship, mode: 0o020644 }]],
    ['an encrypted entry', 'ZIP_ENCRYPTED', 'ship', [{ ...ship, flags: 1 }]],
    ['another method', 'ZIP_METHOD', 'ship', [{ ...ship, both: { method: 12 } }]],
    ['a size that lies', 'ZIP_SIZE_MISMATCH', 'ship', [{ ...ship, both: { size: 3 } }]],
    ['a checksum that lies', 'ZIP_CRC_MISMATCH', 'ship', [{ ...ship, both: { crc: 1 } }]],
    ['a bomb', 'ZIP_BOMB', 'ship', [{ name: 'ship', data: Buffer.alloc(3 * 1024 ** 2) }]],
    ['a zip64 size beyond all bounds', 'ZIP_ZIP64', 'x.zip', [ship], { zip64: { directoryOffset: 2 ** 63 } }],
    ['data before its first entry', 'ZIP_HIDDEN_DATA', 'x.zip', [{ ...ship, before: 'hidden' }]],
    ['data between its entries', 'ZIP_HIDDEN_DATA', 'ship', [ship, { ...quay, before: 'hidden' }]],
    [
      'an entry that its directory does not list',
      'ZIP_HIDDEN_DATA',
      'ship',
      [ship, { ...quay, unlisted: true }],
    ],
    [
      'an entry that its local header calls otherwise',
      'ZIP_HEADERS_DISAGREE',
      'ship',
      [{ ...ship, local: { name: 'boat' } }],
    ],
    ['entries that overlap', 'ZIP_OVERLAP', 'quay', [ship, { ...quay, central: { offset: 0 } }]],
  ])('%s', async (_what, code, named, parts, around) => {
    const error = await refusal(await zip(parts, around));
    expect(error).toMatchObject({ code, message: expect.stringContaining(named) });
    expect(exitCodes[error.code]).toBe(1);
    expect(error.hint).toMatch(/\.$/);
  });

  it('ending too early', async () => {
    const whole = zipBytes([ship, quay]);
    const cut = path.join(await folder({ 'x.zip': whole.subarray(0, whole.length - 30) }), 'x.zip');
    expect(await refusal(cut)).toMatchObject({ code: 'ZIP_TRUNCATED' });
  });
});

describe('a folder is refused for', () => {
  it.each([
    ['a link that leaves it', 'SOURCE_LINK_OUTSIDE', '../..'],
    ['a link that leads nowhere', 'SOURCE_LINK_BROKEN', 'nowhere'],
  ])('%s', async (_what, code, target) => {
    const root = await folder({ 'ship.txt': 'ship\n' });
    await symlink(target, path.join(root, 'link'));
    expect(await refusal(root)).toMatchObject({ code, message: expect.stringContaining('link') });
  });

  it.skipIf(process.platform === 'win32')('a socket', async () => {
    const root = await folder({ 'ship.txt': 'ship\n' });
    const server = createServer();
    await new Promise<void>((listening) => server.listen(path.join(root, 'socket'), listening));
    try {
      expect(await refusal(root)).toMatchObject({ code: 'SOURCE_SPECIAL_FILE' });
    } finally {
      server.close();
    }
  });

  it('holding nothing', async () => {
    const root = await folder({ '.git/config': '' });
    await mkdir(path.join(root, 'empty'));
    expect(await refusal(root)).toMatchObject({ code: 'SOURCE_EMPTY' });
  });
});

describe('the limits', () => {
  it('are those that the documentation names', () => {
    expect(DEFAULT_LIMITS).toEqual({ entries: 100_000, totalSize: 16 * 1024 ** 3, ratio: 1000 });
  });
});
