import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { prepare } from '../src/pipeline.ts';
import { folder } from './support/folder.ts';
import { zipFile } from './support/zip-file.ts';

const text = 'ship, vessel\n';
const options = { out: () => '/nonexistent', compression: 'auto', asIs: true, date: undefined } as const;
const given = { type: 'bundle', name: 'harbour', version: '9.*' } as const;
const asIs = (path: string) => prepare({ path, given, reading: {}, rules: {} }, options);

describe('--as-is', () => {
  it("keeps a zip's own bytes", async () => {
    const path = await zipFile([
      { name: 'b.txt', data: text },
      { name: 'a.txt', data: text, method: 0 },
    ]);
    const prepared = await asIs(path);
    expect(prepared).toMatchObject({
      status: 'packed',
      archive: { path, size: (await readFile(path)).length },
    });
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

  it('refuses a folder', async () => {
    await expect(asIs(await folder({ 'a.txt': text }))).rejects.toMatchObject({ code: 'USAGE' });
  });
});
