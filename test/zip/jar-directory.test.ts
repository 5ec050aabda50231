import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJarDirectory } from '../../src/zip/jar-directory.ts';
import { runs } from '../support/fuzz.ts';
import { zipBytes } from '../support/zip-bytes.ts';

const directory = (bytes: Buffer) =>
  readJarDirectory(async (ranges, take) => {
    for (const [index, { start, end }] of ranges.entries()) take(bytes.subarray(start, end), index);
  }, bytes.length);

const names = async (bytes: Buffer) => {
  const read = await directory(bytes);
  return 'problem' in read ? read.problem : read.entries.map(({ name }) => name);
};

const ship = { name: 'a/Ship.class', data: 'ship' };
const quay = { name: 'a/Quay.class', data: 'quay' };

describe('readJarDirectory', () => {
  it('lists the entries in their order, duplicates too', async () => {
    expect(await names(zipBytes([ship, quay, ship]))).toEqual([
      'a/Ship.class',
      'a/Quay.class',
      'a/Ship.class',
    ]);
  });

  it('gives what it takes to read an entry', async () => {
    const stored = { name: 'ü', data: 'stored', method: 0 };
    expect(await directory(zipBytes([stored]))).toEqual({
      entries: [{ name: 'ü', method: 0, size: 6, compressedSize: 6, offset: 0 }],
    });
  });

  it.each([
    ['a script before the first entry', Buffer.concat([Buffer.from('#!/bin/sh\n'), zipBytes([ship])])],
    ['a comment', zipBytes([ship], { comment: 'PK\x05\x06 by hand' })],
    ['bytes behind the end', zipBytes([ship], { trailing: 'more' })],
    [
      'zip64 records',
      zipBytes([ship], {
        zip64: {},
        end: { entries: 0xffff, entriesHere: 0xffff, directoryOffset: 0xffffffff },
      }),
    ],
    ['an unlisted entry', zipBytes([{ ...quay, unlisted: true }, ship])],
    ['a local header that lies', zipBytes([{ ...ship, local: { name: 'b', method: 12 } }])],
  ])('takes, as Java does, %s', async (_what, bytes) => {
    expect(await names(bytes)).toEqual(['a/Ship.class']);
  });

  it('shifts the offsets by what stands before the zip', async () => {
    const read = await directory(Buffer.concat([Buffer.from('#!\n'), zipBytes([ship])]));
    expect('entries' in read && read.entries[0]?.offset).toBe(3);
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'zip file is empty'],
    ['a text', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'zip END header not found'],
    ['a cut jar', zipBytes([ship]).subarray(0, 60), 'zip END header not found'],
    [
      'a directory that is too large',
      zipBytes([ship], { end: { directorySize: 9999 } }),
      'invalid END header (bad central directory size)',
    ],
    [
      'an offset beyond',
      zipBytes([ship], { end: { directoryOffset: 9999 } }),
      'invalid END header (bad central directory offset)',
    ],
    [
      'too many entries',
      zipBytes([ship], { end: { entries: 9 } }),
      'invalid END header (total entries count too large)',
    ],
    [
      'a comment that is cut',
      zipBytes([ship], { end: { commentLength: 5 } }),
      'the comment of its END header is cut',
    ],
    [
      'an extra field that runs over',
      zipBytes([{ ...ship, central: { extra: Buffer.from([1, 0, 9, 0]) } }]),
      'invalid CEN header (invalid extra data field size)',
    ],
    ['an encrypted entry', zipBytes([{ ...ship, flags: 1 }]), 'invalid CEN header (encrypted entry)'],
    [
      'another method',
      zipBytes([{ ...ship, both: { method: 12 } }]),
      'invalid CEN header (bad compression method: 12)',
    ],
    [
      'a name that is not UTF-8',
      zipBytes([{ ...ship, name: Buffer.from([0xff]) }]),
      'invalid CEN header (bad entry name)',
    ],
    [
      'a directory of other bytes',
      zipBytes([], {
        beforeDirectory: 'x'.repeat(50),
        end: { directorySize: 50, directoryOffset: 0, entries: 1 },
      }),
      'invalid CEN header (bad signature)',
    ],
  ])('refuses, in the words of Java, %s', async (_what, bytes, problem) => {
    expect(await names(bytes)).toEqual(problem);
  });

  it('takes any bytes for entries or a problem', async () => {
    const whole = zipBytes([ship, quay], { zip64: {} });
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), fc.nat(whole.length), async (changes, length) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const cut = bytes.subarray(0, changes.length % 2 === 0 ? bytes.length : length);
        expect(await names(cut)).toEqual(expect.anything());
      }),
      runs(3000),
    );
  });
});
