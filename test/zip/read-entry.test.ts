import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../src/zip/read.ts';
import { refusal } from '../support/refusal.ts';
import { extraField, type Part, unicodePathExtra, zip64Extra, zipBytes } from '../support/zip-bytes.ts';
import { zipFile } from '../support/zip-file.ts';

type Lie = Omit<Part, 'name'>;

/** What readZip says of a zip with one entry, `a`, that is told to lie. */
async function told(lie: Lie): Promise<string> {
  const path = await zipFile([{ name: 'a', data: 'beta', method: 0, ...lie }]);
  return (await refusal(readZip(path), `${path}: `)).replace('entry "a" ', '');
}

const MAX = 0xffffffff;
const LOCKED = 'is encrypted, and Elasticsearch has no password';
const UNREADABLE = 'its central directory cannot be read:';

describe('readZip refuses an entry', () => {
  it.each<[string, Lie]>([
    [`ZIP_ENCRYPTED ${LOCKED}`, { both: { flags: 0x0001 } }],
    [`ZIP_ENCRYPTED ${LOCKED}`, { both: { flags: 0x2000 } }],
    [`ZIP_ENCRYPTED ${LOCKED}`, { local: { flags: 0x0001 } }],
    [`ZIP_ENCRYPTED ${UNREADABLE} strong encryption is not supported`, { both: { flags: 0x0041 } }],
    ['SOURCE_SPECIAL_FILE is a symbolic link; a file or a folder was expected', { mode: 0o120777 }],
    ['SOURCE_SPECIAL_FILE is a named pipe; a file or a folder was expected', { mode: 0o010644 }],
    ['SOURCE_SPECIAL_FILE is a device; a file or a folder was expected', { mode: 0o020644 }],
    ['SOURCE_FILE_AND_FOLDER is a folder by its mode and a file by its name', { mode: 0o040755 }],
    ['ZIP_TRUNCATED lies in part 1 of a zip in parts', { central: { disk: 1 } }],
    ['ZIP_SIZE_MISMATCH is stored as 4 bytes and declares 5', { both: { size: 5 } }],
    [
      'ZIP_OVERLAP runs past byte 35, where the next part of the zip starts',
      { both: { compressedSize: 5, size: 5 } },
    ],
    [
      'ZIP_OVERLAP runs past byte 35, where the next part of the zip starts',
      { both: { compressedSize: 999, size: 999 } },
    ],
  ])('%s', async (fact, lie) => {
    expect(await told(lie)).toEqual(fact);
  });

  it('whose method Java does not know', async () => {
    expect(await told({ both: { method: 12 } })).toEqual(
      'ZIP_METHOD is compressed with method 12; Elasticsearch reads 0 (stored) and 8 (deflated)',
    );
  });

  it.each([0, 0x0800])('whose name is not UTF-8, with flags %i', async (flags) => {
    expect(await told({ both: { name: Buffer.of(0xe9), flags } })).toEqual(
      'SOURCE_NAME_NOT_UTF8 entry "\ufffd" has a name that is not UTF-8',
    );
  });

  it('that is a folder and holds data', async () => {
    expect(await told({ both: { name: 'a/' } })).toEqual(
      'ZIP_HIDDEN_DATA entry "a/" is a folder and holds 4 bytes',
    );
  });
});

describe('readZip refuses the local header of an entry', () => {
  it.each<[string, unknown, unknown, Lie]>([
    ['name', '"b"', '"a"', { local: { name: 'b' } }],
    ['method', 8, 0, { local: { method: 8 } }],
    ['flags', 8, 0, { local: { flags: 8 } }],
    ['flags', 0, 8, { descriptor: 'signed', local: { flags: 0 } }],
    ['crc32', 1, crc32('beta'), { local: { crc: 1 } }],
    ['size', 3, 4, { local: { size: 3 } }],
    ['compressedSize', 3, 4, { local: { compressedSize: 3 } }],
    ['size', 3, 4, { descriptor: 'signed', local: { size: 3 } }],
  ])('with the %s %s where the central directory has %s', async (field, local, central, lie) => {
    expect(await told(lie)).toEqual(
      `ZIP_HEADERS_DISAGREE has the ${field} ${local} in its local header and ${central} in the central directory`,
    );
  });

  it('that is not there', async () => {
    const bytes = zipBytes([{ name: 'a' }]).fill(0, 0, 4);
    expect(await refusal(readZip(await zipFile(bytes)))).toMatch(/entry "a" has no local header at byte 0$/);
  });

  it.each<Lie>([
    { local: { extra: unicodePathExtra('a', 'b') } },
    { central: { extra: unicodePathExtra('a', 'b') } },
  ])('with another name in a unicode path field: %o', async (lie) => {
    expect(await told(lie)).toEqual('ZIP_HEADERS_DISAGREE has another name in its unicode path field');
  });

  it.each<Lie>([
    { descriptor: 'missing' },
    { descriptor: 'signed', descriptorSays: { crc: 1 } },
    { descriptor: 'bare', descriptorSays: { size: 1 } },
    { descriptor: 'signed64', descriptorSays: { size: 2 ** 33 } },
    { descriptor: 'bare64', descriptorSays: { compressedSize: 1 } },
  ])('with another data descriptor: %o', async (lie) => {
    expect(await told(lie)).toEqual(
      'ZIP_HEADERS_DISAGREE has a data descriptor that differs from the central directory',
    );
  });
});

describe('readZip refuses the zip64 fields of an entry', () => {
  it.each<[string, Lie]>([
    [`0 zip64 fields, size ${MAX}`, { central: { size: MAX } }],
    ['2 zip64 fields, size 4', { central: { extra: Buffer.concat([zip64Extra(1), zip64Extra(2)]) } }],
    ['1 zip64 fields, size 9223372036854776000', { central: { size: MAX, extra: zip64Extra(2n ** 63n) } }],
  ])('that make no sense: %s', async (fact, lie) => {
    expect(await told(lie)).toEqual(`ZIP_ZIP64 has ${fact}, compressed 4, offset 0, which makes no sense`);
  });

  it('that are too short, in the local header', async () => {
    expect(await told({ local: { size: MAX, extra: zip64Extra(4) } })).toEqual(
      'ZIP_ZIP64 has no sound zip64 field in its local header',
    );
  });

  it.each<[string, Lie]>([
    [
      'zip64 extended information extra field does not include uncompressed size',
      { central: { size: MAX, extra: zip64Extra() } },
    ],
    [
      'extra field length exceeds extra field buffer size',
      { central: { extra: extraField(7, Buffer.alloc(9)).subarray(0, 9) } },
    ],
  ])('that yauzl cannot read: %s', async (reason, lie) => {
    expect(await told(lie)).toEqual(`ZIP_CORRUPT ${UNREADABLE} ${reason}`);
  });
});

// Small entries are inflated at once, large ones in steps.
describe.each([17, 3_000_000])('readZip refuses a deflated entry of %i bytes', (size) => {
  const data = Buffer.alloc(size, 'some words, and more. ');
  const raw = deflateRawSync(data);
  const crc = crc32(data).toString(16).padStart(8, '0');

  it.each<[string, Lie]>([
    [`ZIP_SIZE_MISMATCH holds more bytes than the ${size - 1} its headers say`, { both: { size: size - 1 } }],
    ['ZIP_SIZE_MISMATCH holds more bytes than the 0 its headers say', { both: { size: 0 } }],
    [
      `ZIP_SIZE_MISMATCH holds fewer bytes than the ${size + 1} its headers say`,
      { both: { size: size + 1 } },
    ],
    [`ZIP_CRC_MISMATCH has the CRC-32 ${crc}, and its headers say 00000001`, { both: { crc: 1 } }],
    ['ZIP_CORRUPT does not inflate: invalid block type', { raw: Buffer.alloc(5000, 0xff) }],
    ['ZIP_CORRUPT does not inflate: unexpected end of file', { raw: raw.subarray(0, -2) }],
    ['ZIP_CORRUPT does not inflate: unexpected end of file', { raw: raw.subarray(0, raw.length / 2) }],
    [
      'ZIP_HIDDEN_DATA has 6 bytes behind the end of its compressed data',
      { raw: Buffer.concat([raw, Buffer.alloc(6)]) },
    ],
    [
      'ZIP_HIDDEN_DATA has 600000 bytes behind the end of its compressed data',
      { raw: Buffer.concat([raw, Buffer.alloc(600_000)]) },
    ],
  ])('%s', async (fact, lie) => {
    expect(await told({ data, method: 8, ...lie })).toEqual(fact);
  });
});
