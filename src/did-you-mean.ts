import { closest, distance } from 'fastest-levenshtein';

/** The nearest of `known` to a word that was probably mistyped; undefined when none is near. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const near = known.length > 0 ? closest(word, known) : undefined;
  return near !== undefined && distance(word, near) <= Math.max(2, word.length / 3) ? near : undefined;
}
