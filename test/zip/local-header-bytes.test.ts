import { describe, expect, it } from 'vitest';
import { localHeaderBytes, needsZip64 } from '../../src/zip/local-header-bytes.ts';

const file = { path: 'ä', method: 0, crc32: 0x01020304, version: 10, flags: 0x0800, dosTime: 0x00210000 };

describe('localHeaderBytes', () => {
  it('tells sizes and CRC in front', () => {
    expect(localHeaderBytes({ ...file, size: 5, compressedSize: 4 }).toString('hex')).toBe(
      [
        '504b0304',
        '0a00',
        '0008',
        '0000',
        '00002100',
        '04030201',
        '04000000',
        '05000000',
        '0200',
        '0000',
        'c3a4',
      ].join(''),
    );
  });

  it('tells sizes from 4 GiB on in a zip64 extra field, still in front', () => {
    expect(localHeaderBytes({ ...file, size: 2 ** 32 + 5, compressedSize: 4 }).toString('hex')).toBe(
      [
        '504b0304',
        '2d00',
        '0008',
        '0000',
        '00002100',
        '04030201',
        'ffffffff',
        'ffffffff',
        '0200',
        '1400',
        'c3a4',
      ]
        .concat(['0100', '1000', '0500000001000000', '0400000000000000'])
        .join(''),
    );
  });
});

describe('needsZip64', () => {
  it.each([
    [0, 0, false],
    [0xfffffffe, 0xfffffffe, false],
    [0xffffffff, 1, true],
    [1, 0xffffffff, true],
    [2 ** 40, 2 ** 33, true],
  ])('for %i bytes, %i compressed: %s', (size, compressedSize, expected) => {
    expect(needsZip64(size, compressedSize)).toBe(expected);
  });
});
