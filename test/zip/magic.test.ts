import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { endsCompressed, startsCompressed } from '../../src/zip/magic.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('startsCompressed', () => {
  it.each([
    ['a zip or jar', latin1('PK\x03\x04\x14\x00')],
    ['a zip without entries', latin1(`PK\x05\x06${'\0'.repeat(18)}`)],
    ['gzip', gzipSync('text')],
    ['PNG', latin1('\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR')],
    ['JPEG', latin1('\xff\xd8\xff\xe0\x00\x10JFIF')],
    ['GIF', latin1('GIF89a\x01\x00')],
    ['7z', latin1('7z\xbc\xaf\x27\x1c\x00\x04')],
    ['xz', latin1('\xfd7zXZ\x00\x00\x04')],
    ['Zstandard', latin1('\x28\xb5\x2f\xfd\x04')],
    ['bzip2', latin1('BZh91AY&SY\x00')],
  ])('knows %s', (_format, head) => {
    expect(startsCompressed(head)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'name=demo\n'],
    ['a class file', '\xca\xfe\xba\xbe\x00\x00\x00\x41'],
    ['a text that begins as bzip2 does', 'BZh9 is a marker'],
    ['a text that begins as a zip does', 'PKs and FKs'],
    ['a magic number that is cut off', '\x89PNG'],
    ['a magic number that is not at the start', ' PK\x03\x04'],
    ['bare zlib', deflateSync('text').toString('latin1')],
  ])('does not take %s for compressed', (_what, head) => {
    expect(startsCompressed(latin1(head))).toBe(false);
  });
});

describe('endsCompressed', () => {
  it('knows a MaxMind database by the mark before its metadata', () => {
    expect(endsCompressed(latin1('tree\xab\xcd\xefMaxMind.com\xe9'))).toBe(true);
    expect(endsCompressed(latin1('a text about MaxMind.com'))).toBe(false);
  });
});
