import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrder } from '../../src/byte-order.ts';
import { SlipwayError } from '../../src/errors.ts';
import type { Source } from '../../src/model.ts';
import { readSource } from '../../src/source.ts';
import { folder } from '../support/folder.ts';
import { runs } from '../support/fuzz.ts';
import { type Part, zip64Extra, zipBytes } from '../support/zip-bytes.ts';
import { zipFile } from '../support/zip-file.ts';

async function contents(source: Source): Promise<readonly (readonly [string, string])[]> {
  return await Promise.all(
    source.files.map(async ({ path, open }) => [path, await text(await open())] as const),
  );
}

const part = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', 'é', '😀'), minLength: 1, maxLength: 4 });
const filePath = fc
  .array(
    part.filter((name) => !/^\.+$|^\._/.test(name)),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join('/'));
const tree = fc
  .dictionary(filePath, fc.string({ maxLength: 40 }), { minKeys: 1, maxKeys: 12, noNullPrototype: true })
  .filter((files) => Object.keys(files).every((a) => !Object.keys(files).some((b) => b.startsWith(`${a}/`))));

describe('readSource, whatever the tree', () => {
  it('gives the files that were written, in byte order, from a folder and from a zip alike', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const expected = Object.entries(files).sort(([a], [b]) => byteOrder(a, b));
        const parts = Object.entries(files).map(([name, data]) => ({ name, data }));
        for (const place of [await folder(files), await zipFile(parts)]) {
          const source = await readSource(place);
          expect(await contents(source)).toEqual(expected);
          await source.close();
        }
      }),
      runs(60),
    );
  });
});

const parts: readonly Part[] = [
  { name: 'plugin-descriptor.properties', data: 'name=demo\nversion=1\n'.repeat(9) },
  { name: 'config/', method: 0 },
  { name: 'config/é.txt', data: 'stored', method: 0, mode: 0o100644, flags: 0x0800 },
  { name: 'a.jar', data: zipBytes([{ name: 'A.class', data: 'class' }]), method: 0 },
  { name: 'deflated', data: 'with a descriptor, with a descriptor', descriptor: 'signed' },
  { name: 'bare', data: 'with a bare descriptor', descriptor: 'bare' },
  {
    name: 'wide',
    data: 'wide',
    method: 0,
    local: { size: 0xffffffff, compressedSize: 4, extra: zip64Extra(4, 4) },
  },
  { name: 'empty' },
];
const zips = [zipBytes(parts), zipBytes(parts, { zip64: {}, comment: 'a comment' })] as const;

/** Replaces `removed` bytes at a place by others: a change, an insertion, a deletion or a truncation. */
const mutation = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constantFrom(0, 1, 2, 4, 8), fc.constant(Number.POSITIVE_INFINITY)),
  added: fc.oneof(
    fc.uint8Array({ maxLength: 4 }),
    fc.constantFrom(...['PK\x01\x02', 'PK\x03\x04', 'PK\x05\x06', '\xff\xff\xff\xff', '\0\0'].map(latin1)),
  ),
});

function latin1(bytes: string): Uint8Array {
  return Buffer.from(bytes, 'latin1');
}

function mutated(
  zip: Buffer,
  { where, removed, added }: { where: number; removed: number; added: Uint8Array },
): Buffer {
  const at = Math.floor(where * zip.length);
  const rest = Number.isFinite(removed) ? zip.subarray(at + removed) : Buffer.alloc(0);
  return Buffer.concat([zip.subarray(0, at), added, rest]);
}

describe('readSource, whatever happened to a zip', () => {
  it('gives the content that it had, or refuses', async () => {
    const file = await zipFile(zips[0]);
    const original = await readSource(file);
    const expected = await contents(original);
    await original.close();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zips),
        fc.array(mutation, { minLength: 1, maxLength: 2 }),
        async (zip, mutations) => {
          await writeFile(file, mutations.reduce(mutated, zip));
          try {
            const source = await readSource(file);
            expect(await contents(source)).toEqual(expected);
            await source.close();
          } catch (error) {
            if (!(error instanceof SlipwayError)) throw error;
            refused++;
          }
        },
      ),
      runs(600),
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('refuses each of its beginnings', async () => {
    const file = await zipFile(zips[1]);
    const whole = await readFile(file);
    for (let length = 0; length < whole.length; length += 7) {
      await writeFile(file, whole.subarray(0, length));
      await expect(readSource(file), `${path.basename(file)} of ${length} bytes`).rejects.toBeInstanceOf(
        SlipwayError,
      );
    }
  });

  it('refuses each flip of a bit, or gives the content that it had', async () => {
    const file = await zipFile(zips[0]);
    const original = await readSource(file);
    const expected = await contents(original);
    await original.close();
    for (let at = 0; at < zips[0].length; at++) {
      const bytes = Buffer.from(zips[0]);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
      await writeFile(file, bytes);
      const read = readSource(file).then(
        async (source) => {
          const found = await contents(source);
          await source.close();
          return found;
        },
        (error: unknown) => error,
      );
      const result = await read;
      if (!(result instanceof SlipwayError)) expect(result, `byte ${at}`).toEqual(expected);
    }
  });
});
