import type { Era } from './hunspell-era.ts';

/** How a dictionary writes its flags: the FLAG line says. `utf-8`: as bytes of UTF-8, in a file that is read as ISO-8859-1. */
export type FlagType = 'short' | 'utf-8' | 'long' | 'num';

/** Each flag is one UTF-16 unit, as Lucene keeps them. `fault`: why Lucene refuses them, as the end of a sentence. */
export type Flags = { readonly flags: string } | { readonly fault: string };

/** Dictionary.FlagParsingStrategy.parseFlags. */
export function parseFlags(text: string, type: FlagType, era: Era): Flags {
  if (type === 'short') return { flags: text };
  if (type === 'utf-8') return { flags: Buffer.from(text, 'latin1').toString('utf8') };
  return type === 'long' ? longFlags(text, era) : numberedFlags(text, era);
}

/** Dictionary.FlagParsingStrategy.parseFlag: of several, the first counts; Lucene before 8.9 takes no more than one. */
export function parseFlag(text: string, type: FlagType, era: Era): Flags {
  const read = parseFlags(text, type, era);
  if ('fault' in read) return read;
  if (read.flags === '') return { fault: `is no flag: ${expected[type]} was expected` };
  if (era === 'first' && read.flags.length > 1)
    return { fault: 'is more than one flag, where one was expected' };
  return read;
}

/** A flag as the dictionary writes it; U+001F is what became of a second slash. */
export function printFlag(flag: string, type: FlagType): string {
  if (flag === '\x1f') return '/';
  const code = flag.charCodeAt(0);
  if (type === 'num') return String(code);
  return type === 'long' ? String.fromCharCode(code >> 8, code & 0xff) : flag;
}

function longFlags(text: string, era: Era): Flags {
  if (era === 'first' && text.length % 2 === 1) {
    return { fault: 'has an odd number of characters, where FLAG long asks for two a flag' };
  }
  let flags = '';
  for (let at = 0; at + 1 < text.length; at += 2) {
    const [high, low] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    if (high > 0xff || low > 0xff) {
      return {
        fault: `has ${text.slice(at, at + 2)}, where FLAG long asks for two characters below U+0100 a flag`,
      };
    }
    flags += String.fromCharCode((high << 8) | low);
  }
  return { flags };
}

/** Of what lies between two commas the ASCII digits count. */
function numberedFlags(text: string, era: Era): Flags {
  const most = era === 'first' ? 2 ** 31 : BEYOND;
  let flags = '';
  let value = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? COMMA : text.charCodeAt(at);
    if (code >= ZERO && code < ZERO + 10) value = Math.max(value, 0) * 10 + code - ZERO;
    if (code !== COMMA || value === -1) continue;
    if (value >= most)
      return { fault: `has the flag ${value}, where FLAG num asks for a number below ${most}` };
    flags += String.fromCharCode(value & 0xffff);
    value = -1;
  }
  return { flags };
}

const COMMA = 0x2c;
const ZERO = 0x30;
const BEYOND = 65_510;

const expected: Readonly<Record<FlagType, string>> = {
  short: 'a character',
  'utf-8': 'a character',
  long: 'two characters',
  num: 'a number',
};
