import { describe, expect, it } from 'vitest';
import { charsetNamed } from '../../src/formats/hunspell-charset.ts';

const brief = (name: string) => {
  const charset = charsetNamed(name);
  return typeof charset === 'string' ? charset : `${charset.kind} ${charset.canonical}`;
};

describe('a charset of a SET line', () => {
  it.each([
    ['UTF-8', 'utf-8 UTF-8'],
    ['utf8', 'utf-8 UTF-8'],
    ['latin1', 'bytes ISO-8859-1'],
    ['ISO8859-15', 'bytes ISO-8859-15'],
    ['KOI8-R', 'bytes KOI8-R'],
    ['cp1250', 'bytes windows-1250'],
    ['microsoft-cp1251', 'bytes windows-1251'],
    ['TIS620-2533', 'bytes TIS-620'],
    ['ISO8859-14', 'bytes ISO-8859-1'],
    ['ASCII', 'bytes US-ASCII'],
    ['UTF-16', 'wide UTF-16'],
    ['EUC-JP', 'foreign EUC-JP'],
    ['MICROSOFT-CP1251', 'unknown'],
    ['microsoft-cp1252', 'unknown'],
    ['ISO8859-10', 'unknown'],
    ['iso88591', 'unknown'],
    ['-utf-8', 'illegal'],
    ['UTF–8', 'illegal'],
    ['', 'illegal'],
  ])('%s is %s', (name, expected) => {
    expect(brief(name)).toBe(expected);
  });

  it.each([
    ['windows-1251', 0x98, '\ufffd'],
    ['windows-1255', 0xca, '\ufffd'],
    ['TIS-620', 0xa0, '\u00a0'],
    ['ISO8859-7', 0xae, '\ufffd'],
    ['ISO8859-14', 0xa1, '\u1e02'],
  ])('in %s the byte %i is what Java makes of it', (name, byte, expected) => {
    const charset = charsetNamed(name);
    expect(typeof charset !== 'string' && charset.kind === 'bytes' && charset.table[byte]).toBe(expected);
  });
});
