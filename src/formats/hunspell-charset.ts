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
  /** Java has it, Slipway does not, save its ASCII; no table where its bytes below 0x80 are not ASCII. */
  | { readonly kind: 'foreign'; readonly canonical: string; readonly table: string | undefined };

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
    return { kind: 'bytes', canonical, table: ASCII, stops: false };
  }
  return known.has(canonical) ? bytes(canonical, canonical) : foreign(canonical);
}

function bytes(canonical: string, encoding: string): Charset {
  const table = byteTable(encoding);
  if (table === undefined) return foreign(canonical);
  const [at, character] = MENDED[canonical] ?? [256, ''];
  return {
    kind: 'bytes',
    canonical,
    table: at === 256 ? table : table.slice(0, at) + character + table.slice(at + 1),
    stops: true,
  };
}

function foreign(canonical: string): Charset {
  return { kind: 'foreign', canonical, table: NOT_ASCII.test(canonical) ? undefined : ASCII };
}

const ALIASES: Readonly<Record<string, string>> = {
  'microsoft-cp1251': 'windows-1251',
  'TIS620-2533': 'TIS-620',
};

const ASCII =
  Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('') + '\ufffd'.repeat(128);

/** Charsets of JDK 17 and 25 in which some byte below 0x80 is another character: EBCDIC, ISO 2022, and parts of others. */
const NOT_ASCII =
  /^(?:IBM(?:-Thai|0[13].*|1.*|2.*|420|424|500|87[01]|918)|ISO-2022.*|JIS_X0212.*|x-IBM(?:10(?:25|97)|11(?:12|22|23|66)|1364|300|33722|83[345]|875|93\d|942|943|949)|x-ISO-2022.*|x-JIS0208|x-Mac(?:Dingbat|Symbol)|x-windows-(?:5022.*|iso2022jp))$/;

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
