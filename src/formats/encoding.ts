import { analyse } from 'chardet';
import { decode, encodingExists, getDecoder } from 'iconv-lite';

/** Bytes that are no UTF-8 -> the name of the encoding that they most look like, `windows-1252`; undefined when nothing fits. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const best = analyse(bytes).find(
    ({ name }) => name !== 'UTF-8' && name !== 'ASCII' && encodingExists(name),
  );
  return best?.name;
}

/** What each of the 256 bytes stands for in a single-byte encoding, U+FFFD for none; undefined for an encoding that is not known. */
export function byteTable(encoding: string): string | undefined {
  if (!encodingExists(encoding)) return undefined;
  const table = Array.from({ length: 256 }, (_, byte) => decode(Buffer.of(byte), encoding));
  return table.every((character) => character.length === 1) ? table.join('') : undefined;
}

/** Turns bytes into text, chunk by chunk. */
export interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/** A decoder that gives U+FFFD for what is malformed, as Java's do; undefined for an encoding that is not known. */
export function decoderOf(encoding: string): Decoder | undefined {
  if (!encodingExists(encoding)) return undefined;
  const decoder = getDecoder(encoding);
  return { write: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? '' };
}

/** Can bytes be said to be in this encoding? UTF-8 is not among them, nor what leaves the order of bytes open. */
export function isEncoding(name: string): boolean {
  return encodingExists(name) && !NO_TEXT.has(canonical(name));
}

/** What iconv-lite has besides encodings that a text file can be in, and what it would have to guess at. */
const NO_TEXT: ReadonlySet<string> = new Set(
  'utf8 cesu8 utf7 utf7imap ucs2 ucs4 utf16 utf32 binary base64 hex ascii ascii8bit usascii'.split(' '),
);

function canonical(name: string): string {
  return name.toLowerCase().replace(/[^0-9a-z]/g, '');
}

/** Bytes in this encoding -> their text, without a byte order mark; or why they are not in it, as the end of a sentence. */
export function decodeText(
  bytes: Buffer,
  encoding: string,
): { readonly text: string } | { readonly problem: string } {
  const text = decode(bytes, encoding);
  const unit = Math.max(1, Number(/(?<=^utf|^ucs)\d+/.exec(canonical(encoding)) ?? 8) / 8);
  if (bytes.length % unit > 0)
    return { problem: `its ${bytes.length} bytes are not whole characters of ${encoding}` };
  if (unit === 1 && bytes.toString('latin1', 0, 3) === UTF_8_MARK)
    return { problem: 'starts with the byte order mark of UTF-8, so it is in two encodings' };
  const odd = ODD.exec(text);
  if (odd !== null)
    return { problem: `line ${lineAt(text, odd.index)} has bytes that are no text in ${encoding}` };
  const mixed = isLatin(encoding) ? bytes.toString('latin1').search(UTF_8_LETTER) : -1;
  if (mixed >= 0)
    return { problem: `line ${lineAt(text, mixed)} is UTF-8 already, so it is in two encodings` };
  return { text };
}

/** What no character, or none that anybody writes, was found for: replacements, controls, halves of pairs. */
const ODD = /[\0\u0080-\u009f\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A letter of Latin-1 as UTF-8 has it. Read as Latin-1 it is two signs that stand together in no language. */
const UTF_8_LETTER = /[\u00c2\u00c3][\u0080-\u00bf]/;

const UTF_8_MARK = '\u00ef\u00bb\u00bf';

function isLatin(encoding: string): boolean {
  return decode(Buffer.of(0xc3, 0xa4), encoding) === '\u00c3\u00a4';
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\n|\r/).length;
}
