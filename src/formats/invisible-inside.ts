import type { AnalyzerName } from './reading.ts';

/** A character that nobody sees, and what it does to a term. */
export interface Invisible {
  /** 0-based, in UTF-16 units. */
  readonly at: number;
  /** `U+00A0, a no-break space`. */
  readonly name: string;
}

/** The first character of a line that is not seen, and that makes a term differ from what it looks like. */
export function invisibleIn(line: string, analyzer: AnalyzerName | undefined): Invisible | undefined {
  if (!SUSPECT.test(line)) return undefined;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const name = names.get(code) ?? (code < 0x20 && code !== 0x09 ? 'a control character' : undefined);
    // A mark at the start of the file is told as such; the standard tokenizer parts words at other blanks than U+0020 too.
    if (name === undefined || (code === 0xfeff && at === 0)) continue;
    if (analyzer?.startsWith('standard') === true && BLANKS.has(code)) continue;
    return { at, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${name}` };
  }
  return undefined;
}

const names: ReadonlyMap<number, string> = new Map([
  [0x85, 'a line end to others than Java'],
  [0xa0, 'a no-break space'],
  [0xad, 'a soft hyphen'],
  [0x2007, 'a figure space'],
  [0x200b, 'a zero-width space'],
  [0x200e, 'a left-to-right mark'],
  [0x200f, 'a right-to-left mark'],
  [0x2028, 'a line end to others than Java'],
  [0x2029, 'a line end to others than Java'],
  [0x202f, 'a narrow no-break space'],
  [0x2060, 'a word joiner'],
  [0xfeff, 'a byte order mark'],
]);

const BLANKS: ReadonlySet<number> = new Set([0xa0, 0x2007]);

const SUSPECT = /[^\t -~\u00a1-\u00ac\u00ae-\u2006\u2010-\u2027\u2030-\u205f\u2061-\ufefe]/;
