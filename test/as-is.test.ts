import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../src/pipeline.ts';
import { folder } from './support/folder.ts';
import { zipFile } from './support/zip-file.ts';

const text = 'ship, vessel\n';
const options = { compression: 'auto', asIs: true, date: undefined } as const;
const given = { type: 'bundle', name: 'harbour', version: '9.*' } as const;
const asIs = async (path: string) => {
  const out = join(await folder({}), 'out.zip');
  return prepare({ path, given, reading: {}, rules: {} }, { ...options, out: () => out });
};

describe('--as-is', () => {
  it("keeps a zip's own bytes", async () => {
    const path = await zipFile([
      { name: 'b.txt', data: text },
      { name: 'a.txt', data: text, method: 0 },
    ]);
    const prepared = await asIs(path);
    if (prepared.status === 'refused') throw new Error('refused');
    expect((await readFile(prepared.archive.path)).equals(await readFile(path))).toBe(true);
  });

  it('gives the content digest that the packed zip would have', async () => {
    const path = await zipFile([
      { name: 'b.txt', data: text },
      { name: 'a.txt', data: text, method: 0 },
    ]);
    const root = await folder({ 'a.txt': text, 'b.txt': text });
    const out = `${path}.packed`;
    const packed = await prepare(
      { path: root, given, reading: {}, rules: {} },
      { ...options, asIs: false, out: () => out },
    );
    const kept = await asIs(path);
    if (packed.status === 'refused' || kept.status === 'refused') throw new Error('refused');
    expect(kept.archive.contentDigest).toBe(packed.archive.contentDigest);
    expect(kept.archive.sha256).not.toBe(packed.archive.sha256);
  });

  it.each([
    [
      'a stored entry with a data descriptor',
      [{ name: 'a.txt', data: text, method: 0, descriptor: 'signed' }],
      'ZIP_STORED_DESCRIPTOR',
    ],
    [
      'what is left out of the extension',
      [
        { name: 'a.txt', data: text },
        { name: '.DS_Store', data: 'x' },
      ],
      'USAGE',
    ],
  ] as const)('refuses %s', async (_what, parts, code) => {
    await expect(asIs(await zipFile(parts))).rejects.toMatchObject({ code });
  });

  it('refuses a zip that another one took the place of after it was checked', async () => {
    const path = await zipFile([{ name: 'a.txt', data: text }]);
    const other = await zipFile([{ name: 'a.txt', data: text.toUpperCase() }]);
    const out = join(await folder({}), 'out.zip');
    const swapped = prepare(
      { path, given, reading: {}, rules: {} },
      { ...options, out: () => out },
      async (title, work) => {
        if (title.startsWith('Pack')) await rename(other, path);
        return work(() => {});
      },
    );
    await expect(swapped).rejects.toMatchObject({ code: 'SOURCE_CHANGED' });
  });

  it('refuses a folder', async () => {
    await expect(asIs(await folder({ 'a.txt': text }))).rejects.toMatchObject({ code: 'USAGE' });
  });
});
