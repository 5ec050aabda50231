import { readdir, writeFile } from 'node:fs/promises';
import { buffer, text } from 'node:stream/consumers';
import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip, type Zip } from '../../src/zip/read.ts';
import { refusal } from '../support/refusal.ts';
import {
  type Part,
  type Surroundings,
  unicodePathExtra,
  zip64Extra,
  zipBytes,
} from '../support/zip-bytes.ts';
import { zipFile } from '../support/zip-file.ts';

const ALPHA = 'alpha alpha alpha';
const a: Part = { name: 'a', data: ALPHA };
const b: Part = { name: 'b', data: 'beta' };

async function texts(zip: Zip): Promise<Record<string, string>> {
  const pairs = zip.entries.map(async ({ name, open }) => [name, await text(await open())] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

describe('readZip', () => {
  it('gives each entry in the order of the zip, with what its headers say', async () => {
    const zip = await readZip(await zipFile([{ ...b, method: 0, mode: 0o100644 }, a, { name: 'c/' }]));
    expect(zip.entries.map(({ open: _, ...entry }) => entry)).toEqual([
      { name: 'b', size: 4, compressedSize: 4, crc32: crc32('beta'), mode: 0o100644 },
      { name: 'a', size: 17, compressedSize: deflateRawSync(ALPHA).length, crc32: crc32(ALPHA), mode: 0 },
      { name: 'c/', size: 0, compressedSize: 0, crc32: 0, mode: 0 },
    ]);
    await zip.close();
  });

  it('gives each content from its start, as often as it is asked, also at once', async () => {
    const zip = await readZip(await zipFile([a, { ...b, method: 0 }]));
    expect(await texts(zip)).toEqual({ a: ALPHA, b: 'beta' });
    expect(await Promise.all([texts(zip), texts(zip)])).toEqual(Array(2).fill(await texts(zip)));
    await zip.close();
  });

  it('streams an entry that is too large to be inflated at once', async () => {
    const data = Buffer.alloc(3_000_000, 'some words, and more. ');
    const zip = await readZip(
      await zipFile([
        { name: 'deflated', data },
        { name: 'stored', data, method: 0 },
      ]),
    );
    for (const { open } of zip.entries) expect((await buffer(await open())).equals(data)).toBe(true);
    await zip.close();
  });

  it.each<[string, readonly Part[], Surroundings]>([
    ['a comment', [a], { comment: 'made by hand' }],
    ['a name in UTF-8 without flag bit 11', [{ ...a, name: 'é' }], {}],
    ['a name in UTF-8 with flag bit 11', [{ ...a, name: 'é', flags: 0x0800 }], {}],
    [
      'a unicode path field that repeats the name',
      [{ ...a, both: { extra: unicodePathExtra('a', 'a') } }],
      {},
    ],
    ['a unicode path field for another name', [{ ...a, both: { extra: unicodePathExtra('z', 'b') } }], {}],
    ['a signed data descriptor', [{ ...a, descriptor: 'signed' }, b], {}],
    ['a bare data descriptor', [{ ...a, descriptor: 'bare' }, b], {}],
    ['a signed 64-bit data descriptor', [{ ...a, descriptor: 'signed64' }, b], {}],
    ['a bare 64-bit data descriptor', [{ ...a, descriptor: 'bare64' }], {}],
    ['a descriptor that repeats the local header', [{ ...a, descriptor: 'signed', local: { size: 17 } }], {}],
    ['an empty file that is deflated', [{ name: 'a', method: 8 }], {}],
    ['a folder that is deflated', [{ name: 'a/', method: 8, descriptor: 'signed' }], {}],
    ['a zip64 end record', [a, b], { zip64: {} }],
    ['a zip64 end record that carries the values', [a], { zip64: {}, end: { entries: 0xffff } }],
    [
      'a directory in another order than the entries',
      [
        { ...b, name: 'a', method: 0, central: { name: 'b', offset: 35 } },
        { ...b, method: 0, central: { name: 'a', offset: 0 } },
      ],
      {},
    ],
    ['a folder with the mode that Maven gives it', [{ name: 'a/', mode: 0xffff }], {}],
    ['no entries', [], {}],
    ['zero bytes of padding in an extra area', [{ ...a, local: { extra: Buffer.alloc(3) } }], {}],
    [
      'zip64 sizes in both headers',
      [
        {
          ...a,
          local: {
            size: 0xffffffff,
            compressedSize: 0xffffffff,
            extra: zip64Extra(17, deflateRawSync(ALPHA).length),
          },
          central: { size: 0xffffffff, extra: zip64Extra(17) },
        },
      ],
      {},
    ],
  ])('takes %s', async (_what, parts, around) => {
    const zip = await readZip(await zipFile(parts, around));
    const expected = Object.fromEntries(parts.map(({ name, data }) => [name, data ?? '']));
    expect(await texts(zip)).toEqual(expected);
    await zip.close();
  });

  it('takes more entries than a classic end record can count', async () => {
    const parts = Array.from({ length: 65_536 }, (_, index) => ({ name: `${index}` }));
    const zip = await readZip(
      await zipFile(parts, { zip64: {}, end: { entries: 0xffff, entriesHere: 0xffff } }),
    );
    expect(zip.entries.length).toBe(65_536);
    await zip.close();
  });

  it('names the entries that java.util.zip.ZipInputStream does not take', async () => {
    const zip = await readZip(
      await zipFile([
        { ...b, name: 'stored', method: 0, descriptor: 'signed' },
        { ...a, name: 'wide', descriptor: 'signed64' },
        { ...a, name: 'plain', descriptor: 'signed' },
      ]),
    );
    expect([zip.storedWithDescriptor, zip.wideDescriptor, zip.strayDescriptor]).toEqual([
      ['stored'],
      ['wide'],
      ['wide'],
    ]);
    await zip.close();
  });

  it('says that the zip changed when its content is not what was verified', async () => {
    const path = await zipFile([{ ...b, method: 0 }]);
    const zip = await readZip(path);
    await writeFile(path, zipBytes([{ ...b, data: 'BETA', method: 0 }]), { flag: 'r+' });
    const work = Promise.all(zip.entries.map(async ({ open }) => buffer(await open())));
    expect(await refusal(work, path)).toEqual('SOURCE_CHANGED  changed while it was read');
    await zip.close();
  });

  it('holds no file descriptor after a refusal or a close', async () => {
    const before = (await readdir('/dev/fd')).length;
    await refusal(readZip(await zipFile([{ ...a, both: { crc: 1 } }])));
    const zip = await readZip(await zipFile([a]));
    await zip.entries[0]?.open();
    await zip.close();
    expect((await readdir('/dev/fd')).length).toBe(before);
  });
});
