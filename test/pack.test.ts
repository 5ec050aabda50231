import { createHash, randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { contentDigest } from '../src/digest.ts';
import type { Archive, Source } from '../src/model.ts';
import { type PackOptions, pack, packAsIs } from '../src/pack.ts';
import { folder } from './support/folder.ts';
import { memorySource } from './support/memory-source.ts';
import { zipInputStream } from './support/zip-input-stream.ts';

const MEBIBYTE = 1024 * 1024;
const MAXMIND = Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1');
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Packs into a folder of its own. */
async function packed(
  source: Source,
  options: Partial<PackOptions> = {},
): Promise<Archive & { zip: Buffer }> {
  const out = join(await folder({}), 'demo.zip');
  const archive = await pack(source, { fileName: 'demo-9.5.2.zip', out, ...options });
  return { ...archive, zip: await readFile(archive.path) };
}

/** A file that gives other bytes than the source has listed, from the nth opening on. */
function changing(path: string, listed: Buffer, later: Buffer, from: number): Source {
  let opened = 0;
  const open = async (): Promise<Readable> => {
    opened += 1;
    return Readable.from([opened < from ? listed : later], { objectMode: false });
  };
  return { ...memorySource({}), files: [{ path, size: listed.length, open }] };
}

describe('pack', () => {
  it('tells of the archive what its bytes are', async () => {
    const run = '#!/bin/sh\n'.repeat(9);
    const source = memorySource({
      'plugin-descriptor.properties': 'a=b',
      'bin/run': run,
      'config/': '',
      'none.txt': '',
    });
    const { zip, path, ...archive } = await packed(source);
    const [, deflated] = zipInputStream(zip);
    const entries = [
      {
        path: 'plugin-descriptor.properties',
        mode: 0o644,
        size: 3,
        compressedSize: 3,
        crc32: crc32('a=b'),
        sha256: sha256('a=b'),
      },
      {
        path: 'bin/run',
        mode: 0o755,
        size: 90,
        compressedSize: deflated?.compressedSize,
        crc32: crc32(run),
        sha256: sha256(run),
      },
      { path: 'config/', mode: 0o755, size: 0, compressedSize: 0, crc32: 0, sha256: sha256('') },
      { path: 'none.txt', mode: 0o644, size: 0, compressedSize: 0, crc32: 0, sha256: sha256('') },
    ];
    expect(archive).toEqual({
      fileName: 'demo-9.5.2.zip',
      size: zip.length,
      sha256: sha256(zip),
      contentDigest: contentDigest(archive.entries),
      entries,
    });
  });

  it('keeps every name byte for byte, with the same name in the zip as in the source', async () => {
    const paths = [
      'en:us/x.txt',
      ' a  b.txt',
      'c\u0327a.txt',
      '\u00e7a.txt',
      '\u{1F600}.txt',
      'n'.repeat(250),
      'a\\b',
    ];
    const { zip, entries } = await packed(
      memorySource(Object.fromEntries(paths.map((path) => [path, path]))),
    );
    const inZip = zipInputStream(zip).map(({ path, content }) => ({ path, content: content.toString() }));
    expect(inZip.map(({ path }) => path)).toEqual(entries.map(({ path }) => path));
    expect(inZip.map(({ path }) => path).sort()).toEqual([...paths].sort());
    expect(inZip.every(({ path, content }) => path === content)).toBe(true);
  });

  describe('compresses', () => {
    const text = Buffer.from('synonym, synonyms\n'.repeat(200));
    const largeText = Buffer.from('synonym, synonyms\n'.repeat(100_000));
    const jar = Buffer.concat([Buffer.from('PK\x03\x04'), text]);
    const largeJar = Buffer.concat([Buffer.from('PK\x03\x04'), largeText]);
    const database = Buffer.concat([text, MAXMIND, text]);
    const largeDatabase = Buffer.concat([largeText, database]);
    const noise = randomBytes(2000);
    const largeNoise = randomBytes(2 * MEBIBYTE);

    it.each([
      ['a text', text, { auto: 8, store: 0, deflate: 8 }],
      ['a large text', largeText, { auto: 8, store: 0, deflate: 8 }],
      ['a jar', jar, { auto: 0, store: 0, deflate: 8 }],
      ['a large jar', largeJar, { auto: 0, store: 0, deflate: 8 }],
      ['a MaxMind database', database, { auto: 0, store: 0, deflate: 8 }],
      ['a large MaxMind database', largeDatabase, { auto: 0, store: 0, deflate: 8 }],
      ['noise', noise, { auto: 0, store: 0, deflate: 8 }],
      ['large noise', largeNoise, { auto: 0, store: 0, deflate: 8 }],
      ['nothing', Buffer.alloc(0), { auto: 0, store: 0, deflate: 0 }],
    ])('%s by what it holds, not by its name', async (_what, content, expected) => {
      const source = memorySource({ 'a.jar': content, 'a.txt': content });
      for (const compression of ['auto', 'store', 'deflate'] as const) {
        const method = expected[compression];
        const read = zipInputStream((await packed(source, { compression })).zip);
        expect(read.map((entry) => [entry.method, entry.content.equals(content)])).toEqual([
          [method, true],
          [method, true],
        ]);
      }
    });

    it('to the same content digest, whatever way', async () => {
      const source = memorySource({ 'a.jar': jar, 'a.txt': text, 'b.txt': largeText });
      const ways = await Promise.all(
        (['auto', 'store', 'deflate'] as const).map((compression) => packed(source, { compression })),
      );
      expect(new Set(ways.map((way) => way.contentDigest)).size).toBe(1);
      expect(new Set(ways.map((way) => way.sha256)).size).toBe(3);
    });
  });

  it.each([
    ['a text', Buffer.alloc(0)],
    ['a text that holds the mark of a MaxMind database, but not near its end', MAXMIND],
  ])('gives the same bytes however the source cuts %s into pieces', async (_what, amid) => {
    const numbers = Array.from({ length: 200_000 }, (_, index) => `${index * 7919} `).join('');
    const content = Buffer.concat([Buffer.from(numbers), amid, Buffer.alloc(128 * 1024, 'end ')]);
    const cut = (size: number): Source => ({
      ...memorySource({}),
      files: [
        {
          path: 'a.txt',
          size: content.length,
          open: async () => {
            const count = Math.ceil(content.length / size);
            return Readable.from(
              Array.from({ length: count }, (_, index) => content.subarray(index * size, (index + 1) * size)),
            );
          },
        },
      ],
    });
    const digests = await Promise.all(
      [997, 65_536, content.length].map(async (size) => (await packed(cut(size))).sha256),
    );
    expect(new Set(digests).size).toBe(1);
  });

  it('dates every entry as told', async () => {
    const { zip } = await packed(memorySource({ a: '', 'b/': '' }), {
      date: new Date('2026-11-21T10:20:31Z'),
    });
    const dosDate = ((2026 - 1980) << 25) | (11 << 21) | (21 << 16) | (10 << 11) | (20 << 5) | 15;
    expect(zipInputStream(zip).map(({ dosTime }) => dosTime)).toEqual([dosDate, dosDate]);
  });

  it('tells how many bytes are done, up to all of them', async () => {
    const told: (readonly [number, number])[] = [];
    const source = memorySource({
      a: 'x'.repeat(10),
      b: Buffer.alloc(2 * MEBIBYTE),
      c: randomBytes(MEBIBYTE + 1),
    });
    await packed(source, { onProgress: (done, total) => told.push([done, total]) });
    const total = 3 * MEBIBYTE + 11;
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
  });

  it('replaces the file that lies there', async () => {
    const root = await folder({ 'demo.zip': 'old' });
    const { size } = await pack(memorySource({ a: 'new' }), {
      fileName: 'x.zip',
      out: join(root, 'demo.zip'),
    });
    expect((await readFile(join(root, 'demo.zip'))).length).toBe(size);
    expect(await readdir(root)).toEqual(['demo.zip']);
  });

  describe('leaves what lies there, and nothing beside it, when', () => {
    const small = Buffer.from('small');
    const large = randomBytes(2 * MEBIBYTE);
    const text = Buffer.alloc(2 * MEBIBYTE, 'text ');
    const other = Buffer.concat([large.subarray(0, -1), Buffer.from([(large.at(-1) ?? 0) ^ 1])]);
    it.each([
      ['a small file grew', changing('a', small, Buffer.from('smaller'), 1)],
      ['a small file shrank', changing('a', small, Buffer.from('s'), 1)],
      ['a large file grew', changing('a', text, Buffer.concat([text, small]), 1)],
      ['a large file shrank', changing('a', text, small, 1)],
      ['a stored file shrank before it was read again', changing('a', large, large.subarray(0, -1), 3)],
      ['a stored file became another of its size before it was read again', changing('a', large, other, 3)],
    ])('%s', async (_when, source) => {
      const root = await folder({ 'demo.zip': 'old' });
      const packing = pack(source, { fileName: 'x.zip', out: join(root, 'demo.zip') });
      await expect(packing).rejects.toMatchObject({
        code: 'SOURCE_CHANGED',
        message: expect.stringMatching(
          /^a changed while it was read; it had \d+ bytes when the source was listed$/,
        ),
      });
      expect(await readdir(root)).toEqual(['demo.zip']);
      expect(await readFile(join(root, 'demo.zip'), 'utf8')).toBe('old');
    });

    it('a file cannot be read', async () => {
      const root = await folder({ 'demo.zip': 'old' });
      const gone = new Error('gone');
      const good = memorySource({ '0.txt': 'good', 'z.txt': text }).files;
      const bad = { path: 'a', size: 2 * MEBIBYTE, open: () => Promise.reject(gone) };
      const source = { ...memorySource({}), files: [...good, bad] };
      await expect(pack(source, { fileName: 'x.zip', out: join(root, 'demo.zip') })).rejects.toBe(gone);
      expect(await readdir(root)).toEqual(['demo.zip']);
    });

    it('a file breaks off', async () => {
      const root = await folder({ 'demo.zip': 'old' });
      const gone = new Error('gone');
      const open = async (): Promise<Readable> =>
        Readable.from(
          (async function* () {
            yield Buffer.alloc(MEBIBYTE);
            throw gone;
          })(),
        );
      const source = { ...memorySource({}), files: [{ path: 'a', size: 2 * MEBIBYTE, open }] };
      await expect(pack(source, { fileName: 'x.zip', out: join(root, 'demo.zip') })).rejects.toBe(gone);
      expect(await readdir(root)).toEqual(['demo.zip']);
    });
  });

  it('says which folder does not exist', async () => {
    const root = await folder({});
    const packing = pack(memorySource({ a: '' }), { fileName: 'x.zip', out: join(root, 'no', 'x.zip') });
    await expect(packing).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
  });
});

describe('packAsIs', () => {
  it('keeps the bytes, and has the content digest of the repacked zip', async () => {
    const contents = {
      'plugin-descriptor.properties': 'a=b',
      'bin/run': 'run',
      'config/': '',
      'a.txt': 'a'.repeat(99),
    };
    const root = await folder({});
    const path = join(root, 'theirs.zip');
    await writeFile(path, 'whatever bytes it has');
    const repacked = await packed(memorySource(contents));
    expect(await packAsIs({ ...memorySource(contents), kind: 'zip' }, path)).toEqual({
      path,
      fileName: 'theirs.zip',
      size: 21,
      sha256: sha256('whatever bytes it has'),
      contentDigest: repacked.contentDigest,
      entries: repacked.entries.map((entry) => ({ ...entry, compressedSize: entry.size })),
    });
  });

  it('says when the zip cannot be read', async () => {
    const root = await folder({});
    await expect(packAsIs(memorySource({}), join(root, 'no.zip'))).rejects.toMatchObject({
      code: 'SOURCE_UNREADABLE',
    });
  });
});
