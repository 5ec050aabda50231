import type { SourceFile } from '../model.ts';
import { malformedAt } from './utf8.ts';

/** What is true of a text file as a whole. */
export interface TextFacts {
  /** It starts with U+FEFF, which stays in the first line: Java does not take it away. */
  readonly bom: boolean;
  /** The first place that is not UTF-8; nothing after its line's start was told. */
  readonly malformed: Malformed | undefined;
  /** How many lines end how. */
  readonly endings: { readonly lf: number; readonly crlf: number; readonly cr: number };
  /** The first line that does not end in LF alone; the last one when it has no end. */
  readonly oddEnd: Pick<Malformed, 'line' | 'column'> | undefined;
  /** Lines told. */
  readonly lines: number;
  /** Beyond which nothing was told, as this line is longer than `LINE_LIMIT`. */
  readonly tooLong: number | undefined;
}

export interface Malformed {
  readonly line: number;
  readonly column: number;
  readonly byte: number;
  /** Up to 64 KiB from the start of its line on, for a guess at the encoding. */
  readonly bytes: Uint8Array;
}

/** UTF-16 units: far beyond any line that a person wrote, and bounded memory for a file without line ends. */
export const LINE_LIMIT = 1024 ** 2;

/**
 * Tells each line of a text file, as java.io.BufferedReader.readLine over a strict UTF-8 decoder gives them: ended by LF,
 * CR or CRLF, and a last one without an end. Numbers are 1-based. Streams: no more than a line and a chunk are in memory.
 */
export async function eachLine(
  file: SourceFile,
  tell: (text: string, number: number) => void,
): Promise<TextFacts> {
  const endings = { lf: 0, crlf: 0, cr: 0 };
  let lines = 0;
  let bom = false;
  let tooLong: number | undefined;
  let malformed: Malformed | undefined;
  let oddEnd: TextFacts['oddEnd'];
  let rest = '';
  let tail: Uint8Array = new Uint8Array(0);

  const emit = (text: string) => {
    lines += 1;
    if (lines === 1) bom = text.startsWith('\ufeff');
    tell(text, lines);
  };
  const take = (text: string, isLast: boolean) => {
    const whole = rest + text;
    let start = 0;
    END.lastIndex = rest.endsWith('\r') ? rest.length - 1 : rest.length;
    for (let found = END.exec(whole); found !== null; found = END.exec(whole)) {
      if (found[0] === '\r' && END.lastIndex === whole.length && !isLast) break; // an LF may follow
      emit(whole.slice(start, found.index));
      if (found[0] !== '\n') oddEnd ??= { line: lines, column: found.index - start + 1 };
      endings[found[0] === '\n' ? 'lf' : found[0] === '\r' ? 'cr' : 'crlf'] += 1;
      start = END.lastIndex;
    }
    rest = whole.slice(start);
    if (rest.length > LINE_LIMIT) tooLong = lines + 1;
  };

  for await (const chunk of await file.open()) {
    const bytes = Buffer.concat([tail, chunk]);
    const end = bytes.length - cutOff(bytes);
    const good = malformedAt(bytes.subarray(0, end));
    take(bytes.toString('utf8', 0, good), false);
    if (good < end) malformed = place(bytes, good, lines, rest);
    if (malformed !== undefined || tooLong !== undefined) break;
    tail = bytes.subarray(end);
  }
  if (malformed === undefined && tail.length > 0) malformed = place(tail, 0, lines, rest);
  if (malformed === undefined && tooLong === undefined) {
    take('', true);
    if (rest !== '') {
      emit(rest);
      oddEnd ??= { line: lines, column: rest.length + 1 };
    }
  }
  return { bom, malformed, endings, oddEnd, lines, tooLong };
}

const END = /\r\n|\n|\r/g;

/** How many bytes at the end may be the start of a sequence that the next chunk completes. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

function place(bytes: Uint8Array, at: number, lines: number, rest: string): Malformed {
  const own = rest.endsWith('\r') ? '' : rest;
  return {
    line: lines + 1 + (rest.endsWith('\r') ? 1 : 0),
    column: own.length + 1,
    byte: bytes[at] ?? 0,
    bytes: Buffer.concat([Buffer.from(own), bytes.subarray(at, at + 65_536)]),
  };
}
