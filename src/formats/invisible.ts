import type { Problem } from './problem.ts';

/** A text that starts or ends with what nobody sees -> the problem; undefined for others. A byte order mark has its own. */
export function invisibleEnd(
  text: string,
  { file, line, column }: Required<Pick<Problem, 'file' | 'line' | 'column'>>,
): Problem | undefined {
  const from = visibleFrom(text);
  const to = visibleTo(text, from);
  const isMark = line === 1 && from === 1 && text.startsWith('\ufeff');
  if ((from === 0 || isMark) && to === text.length) return undefined;
  const isStart = from > 0 && !isMark;
  const at = isStart ? 0 : to;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return {
    kind: 'text-invisible-ends',
    file,
    line,
    column: column + at,
    message: `U+${code}, which nobody sees, stands at the ${isStart ? 'start' : 'end'} of ${JSON.stringify(text)} and is a part of it.`,
    hint: `Take it out, or run slipway check --fix.`,
  };
}

/**
 * A line without what nobody sees at the ends of its word, and without the blanks around that. A byte order mark at the
 * start of the file stays, and so does the line that would become a comment.
 */
export function withoutInvisibleEnds(line: string, number: number): string {
  const mark = number === 1 && line.startsWith('\ufeff') ? '\ufeff' : '';
  const from = wordFrom(line, mark.length);
  const to = wordTo(line, from);
  const start = isSomethingInvisible(line, mark.length, from) ? from : mark.length;
  const end = isSomethingInvisible(line, to, line.length) ? to : line.length;
  const word = line.slice(start, end);
  return word.startsWith('#') && mark === '' ? line : mark + word;
}

/** The same for the token at the start of a line, which ends at a blank; one that a comment touches stays. */
export function withoutInvisibleTokenEnds(line: string, number: number): string {
  const mark = number === 1 && line.startsWith('\ufeff') ? 1 : 0;
  let start = mark;
  while (start < line.length && line.charCodeAt(start) <= 0x20) start += 1;
  let end = start;
  while (end < line.length && line.charCodeAt(end) > 0x20 && line[end] !== '#') end += 1;
  const from = start + visibleFrom(line.slice(start, end));
  const to = start + visibleTo(line.slice(start, end), from - start);
  return from === to || line[end] === '#'
    ? line
    : line.slice(0, start) + line.slice(from, to) + line.slice(end);
}

/** A term without what nobody sees at its ends; one that is nothing else stays. */
export function withoutInvisibleTermEnds(term: string): string {
  const from = wordFrom(term, 0);
  const to = wordTo(term, from);
  return from === to ? term : seen(term.slice(0, from)) + term.slice(from, to) + seen(term.slice(to));
}

/** Blanks without what is invisible between them. */
function seen(blanks: string): string {
  return Array.from(blanks, (blank) => (INVISIBLE.has(blank.charCodeAt(0)) ? '' : blank)).join('');
}

/** Index behind the invisible characters at the start. */
function visibleFrom(text: string): number {
  let at = 0;
  while (at < text.length && INVISIBLE.has(text.charCodeAt(at))) at += 1;
  return at;
}

function visibleTo(text: string, start: number): number {
  let at = text.length;
  while (at > start && INVISIBLE.has(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function wordFrom(line: string, start: number): number {
  let at = start;
  while (at < line.length && isEdge(line.charCodeAt(at))) at += 1;
  return at;
}

function wordTo(line: string, start: number): number {
  let at = line.length;
  while (at > start && isEdge(line.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** What String.trim takes away, or what nobody sees. */
function isEdge(code: number): boolean {
  return code <= 0x20 || INVISIBLE.has(code);
}

function isSomethingInvisible(line: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (INVISIBLE.has(line.charCodeAt(at))) return true;
  return false;
}

/**
 * Characters that nobody sees, and that String.trim leaves. The joiners, U+200C and U+200D, are none: at the end of a word
 * they are a part of its spelling in Malayalam and Persian.
 */
const INVISIBLE: ReadonlySet<number> = new Set([
  ...[0x85, 0xa0, 0x1680],
  ...Array.from({ length: 12 }, (_, index) => 0x2000 + index),
  ...[0x200e, 0x200f],
  ...Array.from({ length: 8 }, (_, index) => 0x2028 + index),
  ...[0x205f, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x3000, 0xfeff],
]);
