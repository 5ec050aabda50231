import { distance } from 'fastest-levenshtein';
import type { BadByte } from './decoded-lines.ts';
import type { Affixes } from './hunspell-affixes.ts';
import { DIRECTIVES } from './hunspell-directives.ts';
import { printFlag } from './hunspell-flags.ts';
import { type AffixLine, quoted, trimmedLine } from './hunspell-line.ts';
import type { DictionaryEntry } from './hunspell-words.ts';
import type { Tell } from './problem.ts';

/** Looks for what Lucene passes over in an .aff without a word. */
export function affixLints(
  file: string,
  tell: Tell,
): {
  readonly take: (line: AffixLine, bad: BadByte | undefined) => void;
  readonly end: (affixes: Affixes | undefined) => void;
} {
  let written = 0;
  let known = 0;
  const malformed = malformedLint(file, tell);
  const foreign = new Set<string>();
  return {
    take: (raw, bad) => {
      const line = trimmedLine(raw);
      if (line.text === '' || line.text.startsWith('#')) return;
      if (bad !== undefined) malformed.take(bad, line.number);
      written += 1;
      const [first, second, third] = line.words;
      const word = first?.text ?? '';
      if (DIRECTIVES.has(word) || HUNSPELL.has(word)) known += 1;
      else {
        if (third === undefined && second !== undefined) foreign.add(second.text);
        const meant = mistyped(word);
        if (meant !== undefined) tellMistyped(file, line.number, line.column, word, meant, tell);
      }
    },
    end: (affixes) => {
      malformed.end();
      if (written > 0 && known === 0) {
        tell({
          kind: 'hunspell-ignored-lines',
          file,
          line: 1,
          column: 1,
          message: `${file} has ${written} lines and no directive among them, so words are looked up as they are; SFX, PFX and the like were expected.`,
          hint: `Look whether ${file} is the file that you meant.`,
        });
      }
      for (const text of foreign) if (text.length <= 5) for (const flag of text) affixes?.meant.add(flag);
    },
  };
}

/** Directives of Hunspell that Lucene leaves alone. */
const HUNSPELL: ReadonlySet<string> = new Set(
  (
    'WARN FORBIDWARN COMPOUNDROOT COMPOUNDMORESUFFIXES CHECKCOMPOUNDDUP CHECKCOMPOUNDREP CHECKCOMPOUNDCASE CHECKCOMPOUNDTRIPLE ' +
    'SIMPLIFIEDTRIPLE ONLYMAXDIFF NOSPLITSUGS SUGSWITHDOTS COMPOUNDSYLLABLE SYLLABLENUM PHONE NAME HOME VERSION LEMMA_PRESENT ' +
    'CHECKNUM COMPOUNDFIRST COMPOUNDLAST MAXCPDSUGS GENERATE WORDCHARS ACCENT SOUND DEFAULT CHECKSHARPS COMPLEXPREFIXES'
  ).split(' '),
);

const ALL = [...DIRECTIVES, ...HUNSPELL];

/** A directive in other letters, or one letter away. */
function mistyped(word: string): string | undefined {
  if (!/^[A-Za-z]{3,}$/.test(word)) return undefined;
  const upper = word.toUpperCase();
  if (word !== upper) return word === word.toLowerCase() && CORE.has(upper) ? upper : undefined;
  return word.length < 4 ? undefined : ALL.find((each) => each.length > 3 && distance(each, word) === 1);
}

const CORE: ReadonlySet<string> = new Set(['SET', 'FLAG', 'SFX', 'PFX']);

function tellMistyped(
  file: string,
  line: number,
  column: number,
  word: string,
  meant: string,
  tell: Tell,
): void {
  tell({
    kind: 'hunspell-ignored-lines',
    file,
    line,
    column,
    message: `${word} is no directive, so the line is not read; it looks like ${meant}.`,
    hint: `Write ${meant}, or put # before the line.`,
  });
}

export interface WordLint {
  readonly first: (text: string) => void;
  readonly malformed: (bad: BadByte, number: number) => void;
  readonly entry: (entry: DictionaryEntry, text: string, number: number) => void;
  readonly end: () => void;
}

/** Looks for what Lucene passes over in .dic files without a word. */
export function wordLints(
  affixes: Affixes,
  tell: Tell,
): { readonly file: (file: string) => WordLint; readonly end: () => void } {
  const unknown = new Map<
    string,
    {
      readonly file: string;
      readonly text: string;
      readonly line: number;
      readonly column: number;
      count: number;
    }
  >();
  const seen = new Set<string>();
  return {
    file: (file) => {
      const malformed = malformedLint(file, tell);
      return {
        first: (text) => tellFirst(file, text, tell),
        malformed: malformed.take,
        end: malformed.end,
        entry: ({ word, flags }, text, number) => {
          if (word !== word.trim()) tellBlank(file, word, number, tell);
          if (flags === '' || seen.has(flags)) return;
          let all = true;
          for (const flag of flags) {
            if (affixes.meant.has(flag)) continue;
            all = false;
            const known = unknown.get(flag);
            if (known !== undefined) known.count += 1;
            else unknown.set(flag, { file, text, line: number, column: text.indexOf('/', 1) + 2, count: 1 });
          }
          if (all && seen.size < SEEN && flags.length <= OFTEN) seen.add(flags);
        },
      };
    },
    end: () => {
      for (const [flag, { file, text, line, column, count }] of unknown) {
        tell({
          kind: 'hunspell-undefined-flags',
          file,
          line,
          column,
          message: `${quoted(text)} has the flag ${printFlag(flag, affixes.flagType)}, to which ${affixes.file} gives no meaning${count > 1 ? `; so have ${count - 1} more` : ''}.`,
          hint: `Correct the flag, add its affix to ${affixes.file}, or write \\/ for a slash that belongs to the word.`,
        });
      }
    },
  };
}

const SEEN = 50_000;
const OFTEN = 32;

function tellFirst(file: string, whole: string, tell: Tell): void {
  const text = whole.replace(/^\ufeff/, '');
  if (text.trim() === '' || /^[#\t]/.test(text) || /^\s*[0-9]/.test(text)) return;
  tell({
    kind: 'hunspell-first-line',
    file,
    line: 1,
    column: 1,
    message: `${quoted(text)} stands in the first line, which is taken for the number of words and passed over: the word is lost.`,
    hint: 'Write the number of words in a line of its own before it.',
  });
}

function tellBlank(file: string, word: string, line: number, tell: Tell): void {
  const leading = word !== word.trimStart();
  tell({
    kind: 'hunspell-blanks',
    file,
    line,
    column: leading ? 1 : word.trimEnd().length + 1,
    message: `the word ${JSON.stringify(quoted(word))} ${leading ? 'starts' : 'ends'} with a blank, which belongs to it, so no token equals it.`,
    hint: 'Remove the blank.',
  });
}

/** One finding for a file: what is in another encoding is so from end to end. */
function malformedLint(
  file: string,
  tell: Tell,
): { readonly take: (bad: BadByte, line: number) => void; readonly end: () => void } {
  let first: (BadByte & { readonly line: number }) | undefined;
  let more = -1;
  return {
    take: (bad, line) => {
      first ??= { ...bad, line };
      more += 1;
    },
    end: () => {
      if (first === undefined) return;
      const { line, column, byte } = first;
      tell({
        kind: 'hunspell-malformed-bytes',
        file,
        line,
        column,
        message: `byte 0x${byte.toString(16).toUpperCase()} is not of the charset that SET names, and becomes U+FFFD without a word${more > 0 ? `; so it is in ${more} more lines` : ''}.`,
        hint: 'Write the charset that the file is in behind SET, or save it in the one that stands there.',
      });
    },
  };
}
