import type { TellFault } from './hunspell-affixes.ts';
import { type Word, wordsOf } from './hunspell-words-of.ts';
import { javaInt } from './java-int.ts';
import { javaTrim } from './word-lines.ts';

/** A line of an .aff. */
export interface AffixLine {
  readonly text: string;
  readonly words: readonly Word[];
  readonly number: number;
  /** Of its first character. */
  readonly column: number;
}

/** As it stands in the file: so Lucene takes the lines of a block, and before 8.9 every line. */
export function rawLine(text: string, number: number): AffixLine {
  return { text, words: wordsOf(text), number, column: 1 };
}

/** Without the blanks at both ends; columns are still those of the file. */
export function trimmedLine(raw: AffixLine): AffixLine {
  const text = javaTrim(raw.text);
  if (text === raw.text) return raw;
  const indent = raw.text.indexOf(text);
  const words = wordsOf(text).map((word) => ({ text: word.text, at: word.at + indent }));
  return { text, words, number: raw.number, column: indent + 1 };
}

/** Where a word stands; where it is missing, the line's start. */
export function placeOf(line: AffixLine, word: number): { readonly line: number; readonly column: number } {
  const found = line.words[word];
  return { line: line.number, column: found === undefined ? line.column : found.at + 1 };
}

/** What a line should look like: `form` in words, and which line it is of those that belong together. */
export interface Shape {
  readonly kind: string;
  readonly form: string;
  readonly counted?: string;
}

/**
 * Has the line so many words (Dictionary.splitBySpace)? `most`: what follows must start with `#`. Tells what is wrong and answers
 * false when not.
 */
export function hasWords(
  line: AffixLine,
  least: number,
  most: number,
  tell: TellFault,
  { kind, form, counted }: Shape,
): boolean {
  const beyond = line.words[most];
  const tooMany = beyond !== undefined && !beyond.text.startsWith('#');
  if (line.words.length >= least && !tooMany) return true;
  const what =
    line.text.trim() === ''
      ? 'the line is blank'
      : tooMany
        ? `${quoted(beyond.text)} is a word too many`
        : `${quoted(line.text)} has too few words`;
  tell({
    kind,
    ...placeOf(line, tooMany ? most : 0),
    message: `${what}: expected was ${form}${counted === undefined ? '' : `, as ${counted}`}.`,
    hint: `Write ${form}${tooMany ? ', and a comment behind a # only' : ''}.`,
  });
  return false;
}

/** The whole number in a word; tells what is wrong and answers undefined when it is none. */
export function numberIn(line: AffixLine, word: number, kind: string, tell: TellFault): number | undefined {
  const text = line.words[word]?.text ?? '';
  const value = javaInt(text);
  if (value === undefined) {
    tell({
      kind,
      ...placeOf(line, word),
      message: `${quoted(text)} stands where a whole number was expected.`,
      hint: `Write a number in the place of ${quoted(text)}.`,
    });
  }
  return value;
}

/** Text for a message, cut where it is long. */
export function quoted(text: string): string {
  const short = text.trim();
  return short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short;
}

const LONGEST = 60;
