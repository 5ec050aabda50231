import { byteTable } from './encoding.ts';
import { javaCharset } from './java-charsets.ts';

/** How the bytes of a dictionary become characters. */
export type Charset =
  /** What is malformed becomes U+FFFD without a word. */
  | { readonly kind: 'utf-8'; readonly canonical: string }
  /** A byte that `table` has no character for, which is U+FFFD there, stops the reader; for US-ASCII it is malformed. */
  | { readonly kind: 'bytes'; readonly canonical: string; readonly table: string; readonly stops: boolean }
  /** Two or four bytes a character: the .aff, whose SET was found as ASCII, holds no directive in it. */
  | { readonly kind: 'wide'; readonly canonical: string }
  /** Java has it, Slipway does not. */
  | { readonly kind: 'foreign'; readonly canonical: string };

/**
 * The charset that a SET line names (Dictionary.getDecoder): Java's, and three names that Lucene adds. `canonical` is what two
 * SET lines are compared by, so ISO8859-14 is called ISO-8859-1, as in Lucene.
 */
export function charsetNamed(name: string): Charset | 'unknown' | 'illegal' {
  if (name === 'ISO8859-14') return bytes('ISO-8859-1', 'ISO-8859-14');
  const java = javaCharset(ALIASES[name] ?? name);
  if (typeof java === 'string') return java;
  const { canonical } = java;
  if (canonical === 'UTF-8' || canonical === 'CESU-8') return { kind: 'utf-8', canonical };
  if (/^(?:x-)?UTF-(?:16|32)/i.test(canonical)) return { kind: 'wide', canonical };
  if (canonical === 'US-ASCII') {
    return { kind: 'bytes', canonical, table: LATIN.slice(0, 128) + '\ufffd'.repeat(128), stops: false };
  }
  return known.has(canonical) ? bytes(canonical, canonical) : { kind: 'foreign', canonical };
}

function bytes(canonical: string, encoding: string): Charset {
  const table = byteTable(encoding);
  if (table === undefined) return { kind: 'foreign', canonical };
  const [at, character] = MENDED[canonical] ?? [256, ''];
  return {
    kind: 'bytes',
    canonical,
    table: at === 256 ? table : table.slice(0, at) + character + table.slice(at + 1),
    stops: true,
  };
}

const ALIASES: Readonly<Record<string, string>> = {
  'microsoft-cp1251': 'windows-1251',
  'TIS620-2533': 'TIS-620',
};

const LATIN = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');

/** The one byte that Java and iconv-lite disagree on. */
const MENDED: Readonly<Record<string, readonly [byte: number, character: string]>> = {
  'TIS-620': [0xa0, '\u00a0'],
  'windows-1255': [0xca, '\ufffd'],
};

/** Single-byte charsets that iconv-lite reads as JDK 17 and 25 do, under the same name. */
const known: ReadonlySet<string> = new Set(
  (
    'IBM437 IBM775 IBM850 IBM852 IBM855 IBM857 IBM860 IBM861 IBM862 IBM863 IBM864 IBM865 IBM866 IBM869 ISO-8859-1 ISO-8859-13 ' +
    'ISO-8859-15 ISO-8859-16 ISO-8859-2 ISO-8859-3 ISO-8859-4 ISO-8859-5 ISO-8859-6 ISO-8859-7 ISO-8859-8 ISO-8859-9 KOI8-R ' +
    'KOI8-U TIS-620 windows-1250 windows-1251 windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 ' +
    'windows-1258'
  ).split(' '),
);

/** What Lucene reads without a SET line. */
export const latin1: Charset = bytes('ISO-8859-1', 'ISO-8859-1');
