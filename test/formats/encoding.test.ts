import { describe, expect, it } from 'vitest';
import { decodeText, isEncoding } from '../../src/formats/encoding.ts';

describe('an encoding', () => {
  it.each(['windows-1252', 'ISO-8859-2', 'latin1', 'KOI8-R', 'UTF-16LE', 'utf-32be', 'Shift_JIS', 'gb18030'])(
    'can be %s',
    (name) => {
      expect(isEncoding(name)).toBe(true);
    },
  );

  it.each(['utf-8', 'UTF8', 'utf-16', 'utf-7', 'base64', 'hex', 'ascii', 'klingon', '', '__proto__'])(
    'cannot be %j',
    (name) => {
      expect(isEncoding(name)).toBe(false);
    },
  );
});

describe('text in an encoding', () => {
  it.each([
    ['windows-1252', [0x4b, 0xe4, 0x73, 0x65, 0x93], 'K\u00e4se\u201c'],
    ['windows-1251', [0xc3, 0xb3], '\u0413\u0456'],
    ['utf-16le', [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0, 0xde], 'a\u{1f600}'],
    ['shift_jis', [0x83, 0x41], '\u30a2'],
  ])('of %s is read', (encoding, bytes, text) => {
    expect(decodeText(Buffer.from(bytes), encoding)).toEqual({ text });
  });

  it.each([
    ['windows-1252', [0x61, 0x0a, 0x81], 'line 2 has bytes that are no text in windows-1252'],
    ['iso-8859-1', [0x93, 0x61], 'line 1 has bytes that are no text in iso-8859-1'],
    ['utf-16le', [0xff, 0xfe, 0x61], 'its 3 bytes are not whole characters of utf-16le'],
    ['utf-16le', [0x3d, 0xd8, 0x61, 0], 'line 1 has bytes that are no text in utf-16le'],
    ['shift_jis', [0x61, 0x83], 'line 1 has bytes that are no text in shift_jis'],
    [
      'windows-1252',
      [0xef, 0xbb, 0xbf, 0xe4],
      'starts with the byte order mark of UTF-8, so it is in two encodings',
    ],
    ['windows-1252', [0xe4, 0x0d, 0x0a, 0xc3, 0xa4], 'line 2 is UTF-8 already, so it is in two encodings'],
  ])('of %s is not guessed at', (encoding, bytes, problem) => {
    expect(decodeText(Buffer.from(bytes), encoding)).toEqual({ problem });
  });
});
