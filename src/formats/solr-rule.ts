import { javaTrim } from './word-lines.ts';

/** One term of a rule. */
export interface Term {
  /** As the analyzer gets it: without its backslashes, trimmed. */
  readonly text: string;
  /** 1-based, in UTF-16 units: of its first character that is not trimmed. */
  readonly column: number;
}

/** A line of a file of Solr synonyms, as SolrSynonymParser.addInternal in Lucene parts it. */
export type SolrRule =
  /** Each term means what the others mean. */
  | { readonly kind: 'equal'; readonly terms: readonly Term[] }
  /** Each left term becomes all right ones. */
  | { readonly kind: 'mapping'; readonly left: readonly Term[]; readonly right: readonly Term[] }
  /** More than one arrow with something around it, which Lucene refuses. */
  | { readonly kind: 'arrows'; readonly column: number };

/**
 * A line that is neither empty nor a comment -> its rule. A backslash takes the next character as it is, parts of no
 * character are dropped, and an arrow without anything on one side of it is a part of a term.
 */
export function parseSolrRule(line: string): SolrRule {
  const whole = { start: 0, end: line.length };
  const sides = line.includes('=>') ? split(line, whole, '=>') : [whole];
  const [left, right, third] = sides;
  if (left === undefined || right === undefined) return { kind: 'equal', terms: termsOf(line, whole) };
  if (third !== undefined) return { kind: 'arrows', column: third.start - 1 };
  return { kind: 'mapping', left: termsOf(line, left), right: termsOf(line, right) };
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function split(line: string, { start, end }: Part, separator: string): readonly Part[] {
  const parts: Part[] = [];
  const escapes = line.includes('\\');
  let from = start;
  for (let at = start; at < end; ) {
    at = escapes ? unescapedIndex(line, separator, at, end) : line.indexOf(separator, at);
    if (at === -1 || at + separator.length > end) break;
    if (at > from) parts.push({ start: from, end: at });
    at += separator.length;
    from = at;
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

function unescapedIndex(line: string, separator: string, from: number, end: number): number {
  for (let at = from; at < end; at += line[at] === '\\' ? 2 : 1) {
    if (line.startsWith(separator, at)) return at;
  }
  return -1;
}

function termsOf(line: string, side: Part): readonly Term[] {
  return split(line, side, ',').map(({ start, end }) => {
    const raw = line.slice(start, end);
    const text = javaTrim(raw.includes('\\') ? raw.replace(/\\([\s\S])/g, '$1') : raw);
    return { text, column: start + (text === '' ? 0 : indent(raw)) + 1 };
  });
}

function indent(text: string): number {
  let at = 0;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}
