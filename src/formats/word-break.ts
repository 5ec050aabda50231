import { ranges, rangesOfLucene8 } from './word-break-ranges.ts';

/** The Unicode of the StandardTokenizer: that of Lucene 8 (Elasticsearch 7), or that of Lucene 9 and 10. */
export type LuceneUnicode = 'lucene-8' | 'lucene-9';

/** What the StandardTokenizer takes a character for. `trail` is the second half of one. */
export const wordBreak = {
  other: 0,
  trail: 1,
  letter: 2,
  hebrew: 3,
  numeric: 4,
  digit: 5,
  katakana: 6,
  joiner: 7,
  midLetter: 8,
  midNumber: 9,
  midBoth: 10,
  singleQuote: 11,
  doubleQuote: 12,
  extend: 13,
  zwj: 14,
  textSelector: 15,
  emojiSelector: 16,
  enclosingKeycap: 17,
  single: 18,
  southEastAsian: 19,
  southEastAsianExtend: 20,
  emoji: 21,
  emojiBase: 22,
  emojiLetter: 23,
  modifier: 24,
  modifierAlone: 25,
  regional: 26,
  keycap: 27,
  tag: 28,
  tagEnd: 29,
} as const;

/** The class of each UTF-16 unit. */
export function wordBreaksOf(text: string, unicode: LuceneUnicode): Uint8Array {
  const table = tableOf(unicode);
  const classes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? 0;
    classes[at] = table[point] ?? wordBreak.other;
    if (point > 0xffff) {
      at += 1;
      classes[at] = wordBreak.trail;
    }
  }
  return classes;
}

/** Does the text have a character that Lucene 8 takes for something else than Lucene 9 does? */
export function differsInLucene8(text: string): boolean {
  if (!/[^\0-\u02ff]/.test(text)) return false;
  const [old, current] = [tableOf('lucene-8'), tableOf('lucene-9')];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (old[point] !== current[point]) return true;
  }
  return false;
}

const tables = new Map<LuceneUnicode, Uint8Array>();

/** Made when it is first asked for: most lists of a bundle are never cut into words. */
function tableOf(unicode: LuceneUnicode): Uint8Array {
  const made = tables.get(unicode);
  if (made !== undefined) return made;
  const table = unicode === 'lucene-9' ? new Uint8Array(LAST + 1) : tableOf('lucene-9').slice();
  for (const [name, code] of Object.entries(wordBreak)) {
    fill(table, (unicode === 'lucene-9' ? ranges : rangesOfLucene8)[name] ?? '', code);
  }
  tables.set(unicode, table);
  return table;
}

/** The last character that has a class: a variation selector. */
const LAST = 0xe0fff;

function fill(table: Uint8Array, items: string, code: number): void {
  let at = 0;
  for (const item of items === '' ? [] : items.split(' ')) {
    const [distance, more] = item.split('.');
    const start = at + Number.parseInt(distance ?? '', 36);
    at = start + Number.parseInt(more ?? '0', 36);
    table.fill(code, start, at + 1);
  }
}
