import type { PlacedWord } from './hyphenation-words.ts';

/** The first pattern that has a letter. */
export type Pattern = PlacedWord;

interface Oddity {
  readonly kind: string;
  readonly message: string;
  readonly hint: string;
}

/** What is odd about a pattern by itself: letters with digits between them, and a dot at a word's end. */
export function patternProblem(pattern: string): Oddity | undefined {
  const short = JSON.stringify(pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern);
  const letters = pattern.replace(/\p{Nd}/gu, '').length;
  if (letters >= LONGEST) {
    return {
      kind: 'hyphenation-pattern-length',
      message: `${short} has ${letters} letters; Lucene's table takes no ${LONGEST}.`,
      hint: 'Part the patterns by blanks.',
    };
  }
  if (letters === 0) {
    return {
      kind: 'hyphenation-digits',
      message: `${short} has no letter, so it is a pattern of nothing.`,
      hint: 'Take it out, or write the letters that it stands between.',
    };
  }
  if (/\d\d/.test(pattern)) {
    return {
      kind: 'hyphenation-digits',
      message: `${short} has two digits side by side; Lucene skips the second, and what comes after it shifts.`,
      hint: 'Write one digit from 0 to 9 between two letters.',
    };
  }
  return undefined;
}

/** Two blocks of the table, by which it grows one at a time (TernaryTree, CharVector). */
const LONGEST = 4096;

/** Letters of patterns that no word ever has, once its own letters are replaced by the first of their class. */
export function letterProblems(
  letters: ReadonlyMap<string, Pattern>,
  classes: ReadonlyMap<string, string>,
): readonly (Oddity & { readonly at: Pattern })[] {
  return [...letters].flatMap(([letter, at]) => {
    const first = classes.get(letter);
    if (first === letter) return [];
    const pattern = JSON.stringify(at.text.length > 60 ? `${at.text.slice(0, 60)}…` : at.text);
    const found = JSON.stringify(letter);
    const message =
      first === undefined
        ? `${found} of ${pattern} is in none of the <classes>; a word that has it is not hyphenated.`
        : `${found} of ${pattern} is not the first of its class: words have ${JSON.stringify(first)} in its place.`;
    const hint =
      first === undefined
        ? `Add it to <classes>: ${letter}${letter.toUpperCase()}.`
        : `Write ${first} in the patterns, or put ${letter} first.`;
    return [{ kind: 'hyphenation-letters', at, message, hint }];
  });
}
