import type { SourceFile } from '../model.ts';
import type { Charset } from './hunspell-charset.ts';
import { LINE_LIMIT } from './text.ts';
import { malformedAt } from './utf8.ts';

/** The first byte of a line that the charset has no character for; it is U+FFFD in the line. */
export interface BadByte {
  readonly column: number;
  readonly byte: number;
}

/** Takes a line, 1-based. */
export type TakeLine = (text: string, number: number, bad: BadByte | undefined) => void;

/**
 * Tells each line of a text file as java.io.LineNumberReader over a decoder that replaces what is malformed gives them. `skip`
 * bytes at the start are left out. Streams. Answers the number of the line, longer than LINE_LIMIT, from which on nothing was
 * told. Files of a charset that is not read have no lines.
 */
export async function eachDecodedLine(
  file: SourceFile,
  charset: Charset,
  skip: number,
  take: TakeLine,
): Promise<number | undefined> {
  const decode = decoderOf(charset);
  if (decode === undefined) return undefined;
  let lines = 0;
  let left = skip;
  let pending: Buffer[] = [];
  let size = 0;
  let tooLong: number | undefined;

  const emit = (block: Buffer) => {
    const text = decode(block);
    const raws = text.includes('\ufffd') ? linesOf(block, 'latin1') : undefined;
    for (const [index, line] of linesOf(text, undefined).entries()) {
      if (line.length > LINE_LIMIT) tooLong = lines + 1;
      if (tooLong !== undefined) return;
      lines += 1;
      const raw = raws?.[index];
      take(line, lines, raw !== undefined && line.includes('\ufffd') ? badIn(raw, line, charset) : undefined);
    }
  };

  for await (const chunk of await file.open()) {
    const bytes: Buffer = Buffer.from(chunk).subarray(left);
    left = Math.max(0, left - chunk.length);
    const end = bytes.lastIndexOf(LF) + 1 || loneReturn(bytes);
    pending.push(bytes.subarray(0, end));
    if (end > 0) {
      emit(Buffer.concat(pending));
      pending = [];
      size = 0;
    }
    if (tooLong !== undefined) return tooLong;
    const rest = bytes.subarray(end);
    if (end > 0) pending.push(rest);
    else pending[pending.length - 1] = rest;
    size += rest.length;
    if (size > LINE_LIMIT) return lines + 1;
  }
  if (size > 0) emit(Buffer.concat(pending));
  return tooLong;
}

const LF = 0x0a;
const CR = 0x0d;

/** Where a block of old Macintosh lines may be cut: behind a CR that something follows, so that no LF can. */
function loneReturn(bytes: Buffer): number {
  return bytes.length < 2 ? 0 : bytes.lastIndexOf(CR, bytes.length - 2) + 1;
}

function decoderOf(charset: Charset): ((bytes: Buffer) => string) | undefined {
  if (charset.kind === 'utf-8') return (bytes) => bytes.toString('utf8');
  if (charset.kind === 'wide' || charset.table === undefined) return undefined;
  const units = Uint16Array.from(charset.table, (character) => character.charCodeAt(0));
  return (bytes) => {
    const text = new Uint16Array(bytes.length);
    for (let at = 0; at < bytes.length; at += 1) text[at] = units[bytes[at] ?? 0] ?? 0;
    return Buffer.from(text.buffer).toString('utf16le');
  };
}

/** The last line end does not start another line. */
function linesOf(block: Buffer | string, encoding: 'latin1' | undefined): readonly string[] {
  const text = typeof block === 'string' ? block : block.toString(encoding);
  const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** `raw` holds the line's bytes as Latin-1. A U+FFFD that stands in the file as such is not bad. */
function badIn(raw: string, line: string, { kind }: Charset): BadByte | undefined {
  if (kind !== 'utf-8') {
    const at = line.indexOf('\ufffd');
    return { column: at + 1, byte: raw.charCodeAt(at) };
  }
  const bytes = Buffer.from(raw, 'latin1');
  const at = malformedAt(bytes);
  if (at === bytes.length) return undefined;
  return { column: bytes.toString('utf8', 0, at).length + 1, byte: bytes[at] ?? 0 };
}
