import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { DEFLATED, STORED, writeZip, type ZipEntry } from '../../src/zip/write.ts';
import { zipInputStream } from '../support/zip-input-stream.ts';

const DATE = new Date('2026-11-21T10:20:30Z');

/** An entry as its author thinks of it. */
function entry(path: string, text: string, changes: Partial<ZipEntry> = {}): ZipEntry {
  const content = Buffer.from(text);
  const size = content.length;
  const known = { size, compressedSize: size, crc32: crc32(content), sha256: '', content };
  return { path, mode: 0o644, method: STORED, ...known, ...changes };
}

async function zipOf(entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>, date = DATE): Promise<Buffer> {
  const written: Buffer[] = [];
  await writeZip(each(entries), date, async (pieces) => {
    for await (const piece of pieces) written.push(piece);
  });
  return Buffer.concat(written);
}

async function* each<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** What the central directory says. */
async function directory(zip: Buffer) {
  const reader = await fromBufferPromise(zip, { lazyEntries: true, decodeStrings: false });
  const listed = [];
  for await (const found of reader.eachEntry()) {
    listed.push({
      path: found.fileNameRaw.toString(),
      flags: found.generalPurposeBitFlag,
      method: found.compressionMethod,
      attributes: found.externalFileAttributes.toString(16),
      madeBy: found.versionMadeBy.toString(16),
      date: found.getLastModDate({ timezone: 'UTC' }).toISOString(),
      extra: found.extraFieldRaw.length,
      comment: found.fileCommentRaw.length,
      sizes: [found.uncompressedSize, found.compressedSize],
    });
  }
  return listed;
}

describe('writeZip', () => {
  it('writes a file, an executable, an empty file and an empty folder', async () => {
    const text = 'text '.repeat(20);
    const deflated = deflateRawSync(text);
    const zip = await zipOf([
      entry('a.txt', text, { method: DEFLATED, content: deflated, compressedSize: deflated.length }),
      entry('bin/run', '#', { mode: 0o755 }),
      entry('empty', ''),
      entry('folder/', '', { mode: 0o755 }),
    ]);
    const same = { flags: 0, madeBy: '32d', date: '2026-11-21T10:20:30.000Z', extra: 0, comment: 0 };
    expect(await directory(zip)).toEqual([
      { path: 'a.txt', method: 8, attributes: '81a40020', sizes: [100, deflated.length], ...same },
      { path: 'bin/run', method: 0, attributes: '81ed0020', sizes: [1, 1], ...same },
      { path: 'empty', method: 0, attributes: '81a40020', sizes: [0, 0], ...same },
      { path: 'folder/', method: 0, attributes: '41ed0010', sizes: [0, 0], ...same },
    ]);
    const local = { flags: 0, dosTime: 0x5d7552_8f, extraBytes: 0 };
    expect(zipInputStream(zip)).toEqual([
      {
        path: 'a.txt',
        method: 8,
        size: 100,
        compressedSize: deflated.length,
        crc32: crc32(text),
        content: Buffer.from(text),
        ...local,
      },
      {
        path: 'bin/run',
        method: 0,
        size: 1,
        compressedSize: 1,
        crc32: crc32('#'),
        content: Buffer.from('#'),
        ...local,
      },
      { path: 'empty', method: 0, size: 0, compressedSize: 0, crc32: 0, content: Buffer.alloc(0), ...local },
      {
        path: 'folder/',
        method: 0,
        size: 0,
        compressedSize: 0,
        crc32: 0,
        content: Buffer.alloc(0),
        ...local,
      },
    ]);
  });

  it.each([
    ['a drive letter', 'en:us/x.txt', 0],
    ['spaces', ' a  b /c d ', 0],
    ['a backslash', 'a\\b', 0],
    ['two slashes and dots', 'a//b/./c..', 0],
    ['a folder that could be a drive', 'c:/', 0],
    ['a composed umlaut', 'gr\u00f6\u00dfe', 0x0800],
    ['a decomposed umlaut', 'gro\u0308\u00dfe', 0x0800],
    ['an emoji', 'ok \u{1F44D}\u{1F3FD}', 0x0800],
    ['250 bytes of ASCII', 'n'.repeat(250), 0],
    ['250 bytes of Greek', '\u03b1'.repeat(125), 0x0800],
  ])('keeps a name with %s, byte for byte', async (_what, path, flags) => {
    const zip = await zipOf([entry(path, '')]);
    expect((await directory(zip)).map((found) => [found.path, found.flags])).toEqual([[path, flags]]);
    expect(zipInputStream(zip).map((found) => [found.path, found.flags])).toEqual([[path, flags]]);
  });

  it('takes content in pieces, small and large', async () => {
    const pieces = [1, 70_000, 0, 300_000, 3].map((size, index) => Buffer.alloc(size, index));
    const content = Buffer.concat(pieces);
    const sizes = { size: content.length, compressedSize: content.length, crc32: crc32(content) };
    const zip = await zipOf([entry('a', '', { ...sizes, content: each(pieces) }), entry('b', 'last')]);
    const [first, last] = zipInputStream(zip);
    expect([first?.content.equals(content), last?.content.toString()]).toEqual([true, 'last']);
    expect(zip.equals(await zipOf([entry('a', '', { ...sizes, content }), entry('b', 'last')]))).toBe(true);
  });

  it('writes a zip without entries', async () => {
    expect((await zipOf([])).toString('latin1')).toBe(`PK\x05\x06${'\0'.repeat(18)}`);
  });

  it('needs zip64 beyond 65,535 entries, and not before', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => entry(String(index), ''));
    const isZip64 = (zip: Buffer) => zip.subarray(-42, -38).toString('latin1') === 'PK\x06\x07';
    const most = await zipOf(many(65_535));
    const more = await zipOf(many(65_536));
    expect([isZip64(most), (await directory(most)).length]).toEqual([false, 65_535]);
    expect([isZip64(more), (await directory(more)).length]).toEqual([true, 65_536]);
  }, 30_000);

  describe('when something breaks, rejects with that and comes to rest', () => {
    const broken = new Error('broken');
    async function* breaking<T>(...items: readonly T[]): AsyncGenerator<T> {
      yield* items;
      throw broken;
    }

    it('the entries', async () => {
      await expect(zipOf(breaking(entry('a', 'a')))).rejects.toBe(broken);
    });

    it('the content of an entry', async () => {
      const content = breaking(Buffer.alloc(100_000));
      await expect(zipOf([entry('a', '', { content }), entry('b', '')])).rejects.toBe(broken);
    });

    it('the sink', async () => {
      let ended = false;
      async function* endless(): AsyncGenerator<ZipEntry> {
        try {
          for (let index = 0; ; index += 1) yield entry(String(index), 'x'.repeat(100_000));
        } finally {
          ended = true;
        }
      }
      const writing = writeZip(endless(), DATE, async (pieces) => {
        for await (const _ of pieces) throw broken;
      });
      await expect(writing).rejects.toBe(broken);
      expect(ended).toBe(true);
    });

    it('the sink, in the midst of an entry whose content never ends', async () => {
      let ended = false;
      async function* endless(): AsyncGenerator<Buffer> {
        try {
          for (;;) yield Buffer.alloc(100_000);
        } finally {
          ended = true;
        }
      }
      const writing = writeZip(each([entry('a', '', { content: endless() })]), DATE, async (pieces) => {
        for await (const _ of pieces) throw broken;
      });
      await expect(writing).rejects.toBe(broken);
      await expect.poll(() => ended).toBe(true);
    });
  });
});
