import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/zip/read.ts';
import { refusal } from '../support/refusal.ts';
import { type Part, type Surroundings, zipBytes } from '../support/zip-bytes.ts';
import { zipFile } from '../support/zip-file.ts';

const a: Part = { name: 'a', data: 'beta', method: 0 };
const b: Part = { ...a, name: 'b' };

async function told(content: Uint8Array | readonly Part[], around?: Surroundings): Promise<string> {
  const path = await zipFile(content, around);
  return await refusal(readZip(path), `${path}: `);
}

describe('readZip refuses hidden data', () => {
  it.each<[string, readonly Part[], Surroundings]>([
    [
      '2 bytes stand before its first entry; Elasticsearch would see no entry at all',
      [{ ...a, before: 'MZ' }],
      {},
    ],
    ['entry "a" is followed by 6 bytes that belong to nothing', [a, { ...b, before: 'hidden' }], {}],
    ['entry "a" is followed by 6 bytes that belong to nothing', [a], { beforeDirectory: 'hidden' }],
    [
      'entry "a" is followed by 30 bytes that belong to nothing',
      [{ ...a, descriptor: 'signed' }],
      { beforeDirectory: 'hidden, hidden' },
    ],
    [
      'entry "a" is followed by an entry that the central directory does not list',
      [a, { ...b, unlisted: true }],
      {},
    ],
    ['6 bytes stand between its central directory and its end record', [a], { afterDirectory: 'hidden' }],
    ['6 bytes follow its end record, beyond the declared comment of 0 bytes', [a], { trailing: 'hidden' }],
    [
      'its 1 directory records take 47 bytes, and its end record says 94',
      [a, b],
      { end: { entries: 1, entriesHere: 1 } },
    ],
  ])('%s', async (fact, parts, around) => {
    expect(await told(parts, around)).toEqual(`ZIP_HIDDEN_DATA ${fact}`);
  });

  it('in front of a zip that does not know of it', async () => {
    expect(await told(Buffer.concat([Buffer.from('#!/bin/sh\n'), zipBytes([a])]))).toEqual(
      'ZIP_HIDDEN_DATA 10 bytes stand before its first entry',
    );
  });

  it('in a comment that holds a zip of its own', async () => {
    expect(await told([a], { comment: zipBytes([b]) })).toEqual(
      'ZIP_HIDDEN_DATA 104 bytes stand between its central directory and its end record',
    );
  });
});

describe('readZip refuses entries that share bytes', () => {
  it('in one place', async () => {
    expect(await told([a, { ...b, central: { offset: 0 } }])).toEqual(
      'ZIP_OVERLAP entry "b" lies where another entry lies',
    );
  });

  it('one within the other', async () => {
    const inner = zipBytes([b]).subarray(0, 35);
    expect(
      await told([
        { name: 'a', data: inner, method: 0 },
        { ...b, central: { offset: 31 } },
      ]),
    ).toEqual('ZIP_OVERLAP entry "a" runs past byte 31, where the next part of the zip starts');
  });
});

describe('readZip refuses an end record', () => {
  it.each<[string, Surroundings]>([
    ['ZIP_TRUNCATED it is one part of a zip that is spread over several files', { end: { disk: 1 } }],
    ['ZIP_TRUNCATED it is one part of a zip that is spread over several files', { end: { entriesHere: 0 } }],
    [
      'ZIP_TRUNCATED its end record declares a comment of 9 bytes, and 0 follow',
      { end: { commentLength: 9 } },
    ],
    ['ZIP_TRUNCATED 953 bytes are missing before its end record', { end: { directorySize: 1000 } }],
    [
      'ZIP_CORRUPT its central directory cannot be read: unexpected EOF',
      { end: { entries: 2, entriesHere: 2 } },
    ],
  ])('%s', async (fact, around) => {
    expect(await told([a], around)).toEqual(fact);
  });

  it.each<[string, Surroundings]>([
    ['no record starts at byte 1', { zip64: { locator: 1 } }],
    ['its locator points to byte 1099511627776', { zip64: { locator: 2 ** 40 } }],
    ['it counts several parts', { zip64: { disks: 2 } }],
    ['it and the classic end record contradict each other', { zip64: { entries: 2, entriesHere: 2 } }],
    ['directoryOffset is 9223372036854776000', { zip64: { directoryOffset: 2 ** 63 } }],
  ])('whose zip64 record makes no sense: %s', async (fact, around) => {
    expect(await told([a], around)).toEqual(`ZIP_ZIP64 its zip64 end record makes no sense: ${fact}`);
  });

  it('whose zip64 record does not end at its locator', async () => {
    const bytes = zipBytes([a], { zip64: {} });
    bytes.writeUInt32LE(45, bytes.length - 22 - 20 - 56 + 4);
    expect(await told(bytes)).toEqual(
      'ZIP_ZIP64 its zip64 end record makes no sense: the record does not end at its locator',
    );
  });

  it('that is missing, also when a jar inside has one', async () => {
    const jar: Part = { name: 'p.jar', data: zipBytes([b]), method: 0 };
    expect([await told(zipBytes([a]).subarray(0, -5)), await told(zipBytes([jar]).subarray(0, -22))]).toEqual(
      [
        'ZIP_TRUNCATED no end record in its last 65,557 bytes: it was cut, or something was put behind it',
        'ZIP_TRUNCATED its last end record belongs to a zip inside it; its own is missing',
      ],
    );
  });
});

describe('readZip refuses a bomb before it inflates anything', () => {
  it('by an entry that grows beyond the ratio', async () => {
    const zeros: Part = { name: 'a', data: Buffer.alloc(2_000_000), both: { compressedSize: 1999 } };
    expect(await told([zeros])).toEqual(
      'ZIP_BOMB entry "a" grows from 1999 to 2000000 bytes; the limit is 1000:1',
    );
  });

  it('by the number of entries and by what they declare together', async () => {
    const path = await zipFile([a, b]);
    const limits = { entries: 2, totalSize: 8, ratio: 1 };
    await (await readZip(path, limits)).close();
    expect([
      await refusal(readZip(path, { ...limits, entries: 1 }), path),
      await refusal(readZip(path, { ...limits, totalSize: 7 }), path),
    ]).toEqual([
      'ZIP_BOMB : it holds 2 entries; the limit is 1',
      'ZIP_BOMB : its entries declare more than 7 bytes, which is the limit',
    ]);
  });
});
