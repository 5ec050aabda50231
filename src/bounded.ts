/** Characters of a quoted text, and of a word that is not quoted, and of all of a message. */
const QUOTED = 80;
const WORD = 200;
const MESSAGE = 1000;

/** What a finding or an error says, with what it quotes from a file cut short: a value can be as long as the file. */
export function bounded(text: string): string {
  if (text.length <= QUOTED) return text;
  const parts = partsOf(text).map((part) => (part.startsWith('"') ? shortQuote(part) : shortWords(part)));
  return cut(parts.join(''), MESSAGE);
}

/** The start of a text, and … for what is left out. `length` counts code points. */
export function cut(text: string, length: number): string {
  // A code point is two units at most.
  const characters = [...text.slice(0, 2 * length + 1)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** Quoted texts and what stands between them. By hand: a pattern would run out of stack on a long one. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  while (start < text.length) {
    const open = text.indexOf('"', start);
    const close = open < 0 ? -1 : closing(text, open);
    if (close < 0) return [...parts, text.slice(start)];
    parts.push(text.slice(start, open), text.slice(open, close + 1));
    start = close + 1;
  }
  return parts;
}

/** Where a text that JSON.stringify wrote ends, or -1. */
function closing(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += text[at] === '\\' ? 2 : 1) {
    if (text[at] === '"') return at;
  }
  return -1;
}

function shortQuote(quoted: string): string {
  if (quoted.length <= QUOTED + 2) return quoted;
  // An escape sequence is cut off whole, or not at all. None is longer than six characters.
  const inner = quoted.slice(1, -1).slice(0, 6 * (QUOTED + 1));
  const shown = inner.match(/\\u[0-9a-f]{4}|\\.|[^\\]/gsu) ?? [];
  return shown.length <= QUOTED ? quoted : `"${shown.slice(0, QUOTED - 1).join('')}…"`;
}

function shortWords(text: string): string {
  return text.replace(/\S{201,}/g, (word) => cut(word, WORD));
}
