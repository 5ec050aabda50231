import type { Affixes } from '../../../src/formats/hunspell-affixes.ts';
import type { DictionaryEntry } from '../../../src/formats/hunspell-words.ts';
import { javaInt } from '../../../src/formats/java-int.ts';

/** One entry of a word: its flags, and the stem that its morphological data gives it. */
export interface Form {
  readonly flags: string;
  readonly stem: string | undefined;
}

/** A dictionary in memory, as Lucene keeps it. */
export interface Lookup {
  readonly affixes: Affixes;
  readonly forms: ReadonlyMap<string, readonly Form[]>;
}

/** Character.toLowerCase, with the letters of Turkish where LANG says so (Dictionary.caseFold). */
export function foldCase(text: string, { language }: Affixes): string {
  const turkish = language === 'tr' || language === 'az';
  return text.replaceAll(/[\s\S]/g, (unit) => {
    if (turkish && unit === 'I') return 'ı';
    if (turkish && unit === 'İ') return 'i';
    if (unit === 'İ') return 'i';
    const lower = unit.toLowerCase();
    return lower.length === 1 ? lower : unit;
  });
}

/** IGNORE and ICONV (Dictionary.cleanInput). */
export function cleaned(text: string, { ignore, iconv }: Affixes): string {
  const kept = [...text].filter((character) => !ignore.includes(character)).join('');
  return iconv === undefined ? kept : converted(kept, iconv);
}

/** The longest match at each place, from left to right (ConvTable.applyMappings). */
export function converted(text: string, table: ReadonlyMap<string, string>): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const [from, to] = longest(text, at, table);
    out += to;
    at += from.length;
  }
  return out;
}

function longest(text: string, at: number, table: ReadonlyMap<string, string>): readonly [string, string] {
  for (let end = text.length; end > at; end -= 1) {
    const from = text.slice(at, end);
    const to = table.get(from);
    if (to !== undefined) return [from, to];
  }
  const own = text[at] ?? '';
  return [own, own];
}

/** The words of a dictionary, as WordStorage has them; before Lucene 8.9, as its automaton had them. */
export function lookupOf(affixes: Affixes, entries: readonly DictionaryEntry[]): Lookup {
  const forms = new Map<string, Form[]>();
  const add = (word: string, form: Form) => forms.set(word, [...(forms.get(word) ?? []), form]);
  for (const entry of entries.toSorted(byRow)) {
    const word = cleaned(entry.word, affixes);
    const stem = stemOf(entry.morph, affixes);
    if (word === '') {
      if (affixes.era === 'first') add(word, { flags: entry.flags, stem });
      continue;
    }
    add(word, { flags: entry.flags, stem });
    const kind = wordCase(word);
    if (affixes.era !== 'first' && (kind === 'mixed' || (kind === 'upper' && entry.flagPart !== undefined))) {
      const title = upperOf(word[0] ?? '') + foldCase(word.slice(1), affixes);
      add(title, { flags: entry.flags + HIDDEN, stem });
    }
  }
  for (const [word, all] of forms) {
    const open = all.filter(({ flags }) => !flags.endsWith(HIDDEN));
    if (open.length > 0) forms.set(word, open);
  }
  return { affixes, forms };
}

/** Lucene sorts the rows of the .dic by their bytes: flags count before morphological data. */
function byRow(one: DictionaryEntry, other: DictionaryEntry): number {
  const [own, its] = [one, other].map(
    ({ flagPart, morph }) => `${flagPart === undefined ? '' : `\x1f${flagPart}`}\x1e${morph}`,
  );
  return Buffer.compare(Buffer.from(own ?? ''), Buffer.from(its ?? ''));
}

/** A word that is only there to be found in other letters. */
const HIDDEN = '\uffe7';

/** WordCase.caseOf. */
export function wordCase(word: string): 'upper' | 'title' | 'lower' | 'mixed' | 'neutral' {
  const [first, ...rest] = [...word].map(caseOf);
  const upper = rest.includes('upper');
  const lower = rest.includes('lower');
  if (upper && lower) return 'mixed';
  if (first === 'lower') return upper ? 'mixed' : 'lower';
  if (first === 'upper') return lower ? 'title' : 'upper';
  return lower ? 'lower' : upper ? 'upper' : 'neutral';
}

function caseOf(character: string): 'upper' | 'lower' | 'neutral' {
  if (/^\p{Uppercase}$/u.test(character)) return 'upper';
  return /^\p{Lowercase}$/u.test(character) && upperOf(character) !== character ? 'lower' : 'neutral';
}

/** Character.toUpperCase: one unit stays one. */
export function upperOf(unit: string): string {
  const upper = unit.toUpperCase();
  return upper.length === 1 ? upper : unit;
}

function stemOf(morph: string, { morphAliases, era }: Affixes): string | undefined {
  const alias = javaInt(morph.trim());
  const data = alias === undefined ? morph : (morphAliases?.values[alias - 1] ?? morph);
  if (era === 'first') return (/ st:([^ \t]*)/.exec(data) ?? /\tst:([^ \t]*)/.exec(data))?.[1];
  const fields = data.split(/\s/).filter((field) => /^\p{L}\p{L}:./u.test(field) && !field.startsWith('ph:'));
  const joined = fields.sort().join(' ');
  // Stemmer.stemException cuts off three characters, the blank before among them, and leaves the colon.
  const start = joined.startsWith('st:') ? 0 : joined.indexOf(' st:');
  return start === -1 ? undefined : joined.slice(start + 3).split(' ')[0];
}
