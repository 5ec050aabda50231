import type { SourceFile } from '../model.ts';
import { type Decoder, decoderOf } from './encoding.ts';
import { malformedAt } from './utf8.ts';

/** What was found of the bytes of an XML file, once its text was read. */
export interface XmlTextFacts {
  /** It starts with U+FEFF, which is no part of the text. */
  bom: boolean;
  /** As the declaration says; undefined where it says nothing. */
  declared: string | undefined;
  /** Why no more text came. */
  fault: XmlTextFault | undefined;
}

export type XmlTextFault =
  | { readonly kind: 'bytes'; readonly byte: number; readonly encoding: string }
  | { readonly kind: 'unknown' | 'contradicted'; readonly declared: string };

/**
 * The text of an XML file, in the encoding that its first bytes and its declaration tell (XML 1.0, appendix F, as Xerces
 * does it). UTF-8, US-ASCII and UTF-16 are strict; all others give U+FFFD for what is malformed.
 */
export async function* xmlText(file: SourceFile, facts: XmlTextFacts): AsyncGenerator<string> {
  let head: Uint8Array = new Uint8Array(0);
  let decode: Decode | undefined;
  for await (const chunk of await file.open()) {
    if (decode !== undefined) {
      yield* told(decode(chunk, false), facts);
    } else {
      head = Buffer.concat([head, chunk]);
      if (head.length < HEAD) continue;
      decode = decodingOf(head, facts);
      if (decode !== undefined) yield* told(decode(head.subarray(markOf(head)), false), facts);
    }
    if (facts.fault !== undefined) return;
  }
  if (decode === undefined) {
    decode = decodingOf(head, facts);
    if (decode === undefined) return;
    yield* told(decode(head.subarray(markOf(head)), false), facts);
    if (facts.fault !== undefined) return;
  }
  yield* told(decode(new Uint8Array(0), true), facts);
}

/** Bytes within which an XML declaration ends. */
const HEAD = 1024;

/** Chunk -> text, and what is malformed after it; the last call has no bytes. */
type Decode = (
  bytes: Uint8Array,
  isLast: boolean,
) => { readonly text: string; readonly fault?: XmlTextFault };

function* told({ text, fault }: ReturnType<Decode>, facts: XmlTextFacts): Generator<string> {
  if (text !== '') yield text;
  facts.fault = fault;
}

/** Bytes of the byte order mark. */
function markOf(head: Uint8Array): number {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 3;
  return (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0xff && head[1] === 0xfe) ? 2 : 0;
}

function decodingOf(head: Uint8Array, facts: XmlTextFacts): Decode | undefined {
  facts.bom = markOf(head) > 0;
  const wide = wideOf(head);
  const start = Buffer.from(head.subarray(0, HEAD)).toString(wide === undefined ? 'latin1' : 'utf16le');
  const text = wide === 'utf-16be' ? swapped(start) : start;
  const [, , declared] = DECLARATION.exec(text.replace(/^(\ufeff|\xef\xbb\xbf)/, '')) ?? [];
  facts.declared = declared;
  if (wide !== undefined) {
    if (declared === undefined || agrees(declared, wide)) return utf16(wide);
    facts.fault = { kind: 'contradicted', declared };
    return undefined;
  }
  if (declared === undefined || /^utf-8$/i.test(declared)) return utf8();
  if (WIDE.test(declared)) {
    facts.fault = { kind: 'contradicted', declared };
    return undefined;
  }
  if (ASCII.test(declared)) return ascii();
  const decoder = JAVA.test(declared) ? decoderOf(declared) : undefined;
  if (decoder === undefined) facts.fault = { kind: 'unknown', declared };
  return decoder && loose(decoder);
}

const DECLARATION = /^<\?xml[ \t\r\n][^<>]*?encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][\w.-]*)\1/;
/** Encodings of which no text starts with the bytes of `<?xml` in ASCII. */
const WIDE =
  /^(x-)?(utf[-_]?(16|32)|ucs|iso-10646|unicode(big|little)|unicode$|ebcdic|cs-?ebcdic|ibm(037|290|420|424|500|87\d|918|1047)$|cp(037|500|1047)$)/i;
/** The names by which Xerces takes the strict one; others are Java's, which is not. */
const ASCII = /^(us-ascii|ascii|iso646-us|ansi_x3\.4-19(68|86)|ibm367|cp367|csascii|iso-ir-6|us)$/i;

/** Names that java.nio.charset.Charset knows, of what iconv-lite decodes: it takes many more. */
const JAVA = new RegExp(
  `^(${[
    'utf-?8|unicode-1-1-utf-8',
    'iso[-_]?8859[-_]([1-9]|1[1356])|l([1-59]|10)|latin([1-59]|10|-9)|cyrillic|arabic|greek8?|hebrew',
    '(windows-|cp)125[0-8]|ansi-1251|windows-(31j|437|874|932|936|949|950)|ms-?(874|932|936|949|950)|ms_(936|949)',
    'koi8|koi8[-_]r|koi8[-_]u|cskoi8r|(ibm-?|cp)[0-9]{3,5}|ibm00858|tis-?620|(x-)?mac[a-z]+',
    'big5([-_]?hkscs)?|csbig5|gb2312(-(19)?80)?|gbk|gb18030(-2022)?|euc[-_](jp|kr|cn|tw)|(x-)?euc(jp|kr|cn|tw)',
    'x-euc-(jp|cn|tw)|shift[-_]jis|(x-)?sjis|ms_kanji|csshiftjis|iso-?2022-?(jp(-?2)?|kr|cn)|ksc?_?5601',
  ].join('|')})$`,
  'i',
);

function wideOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = Buffer.from(head.subarray(0, 4)).toString('hex');
  if (start.startsWith('fffe') || start === '3c003f00') return 'utf-16le';
  return start.startsWith('feff') || start === '003c003f' ? 'utf-16be' : undefined;
}

function swapped(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('utf16le');
}

function agrees(declared: string, wide: string): boolean {
  return /^utf[-_]?16$/i.test(declared) || declared.toLowerCase().replace('_', '-') === wide;
}

function utf8(): Decode {
  let rest: Uint8Array = new Uint8Array(0);
  return (chunk, isLast) => {
    const bytes = Buffer.concat([rest, chunk]);
    const end = isLast ? bytes.length : bytes.length - cutOff(bytes);
    const good = malformedAt(bytes.subarray(0, end));
    rest = bytes.subarray(good);
    const text = bytes.toString('utf8', 0, good);
    return good === end ? { text } : { text, fault: malformed(bytes, good, 'UTF-8') };
  };
}

/** How many bytes at the end may be the start of a sequence that the next chunk completes. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function malformed(bytes: Uint8Array, at: number, encoding: string): XmlTextFault {
  return { kind: 'bytes', byte: bytes[at] ?? 0, encoding };
}

function ascii(): Decode {
  return (bytes) => {
    const at = bytes.findIndex((byte) => byte > 0x7f);
    const text = Buffer.from(bytes).toString('latin1', 0, at < 0 ? bytes.length : at);
    return at < 0 ? { text } : { text, fault: malformed(bytes, at, 'US-ASCII') };
  };
}

function utf16(encoding: 'utf-16le' | 'utf-16be'): Decode {
  let rest: Uint8Array = new Uint8Array(0);
  return (chunk, isLast) => {
    const bytes = Buffer.concat([rest, chunk]);
    let end = bytes.length - (bytes.length % 2);
    const whole = bytes.subarray(0, end).toString('utf16le');
    const text = encoding === 'utf-16be' ? swapped(whole) : whole;
    // Half a pair waits for its other half, and so does half a unit.
    const isHalf = !isLast && /[\ud800-\udbff]$/.test(text);
    if (isHalf) end -= 2;
    rest = bytes.subarray(end);
    const read = isHalf ? text.slice(0, -1) : text;
    const lone = /\p{Cs}/u.exec(read)?.index;
    if (lone !== undefined) return { text: read.slice(0, lone), fault: malformed(bytes, lone * 2, 'UTF-16') };
    return isLast && rest.length > 0 ? { text, fault: malformed(rest, 0, 'UTF-16') } : { text: read };
  };
}

function loose(decoder: Decoder): Decode {
  return (bytes, isLast) => ({ text: decoder.write(bytes) + (isLast ? decoder.end() : '') });
}
