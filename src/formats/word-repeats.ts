import { mapLines } from './lines.ts';
import { namedSets, nameOddity, takesSets } from './named-stop-words.ts';
import type { FormatOptions } from './reading.ts';
import { hasText, javaTrim } from './word-lines.ts';
import { oddityOf } from './word-looks.ts';

/** Words whose repeats are found: about 40 MB. */
export const REMEMBERED = 250_000;

/** The text of a list without the lines that `words-duplicate` is told of, as far as the same word stands in one before it. */
export function withoutRepeats(text: string, options: FormatOptions = {}): string {
  const before = new Set<string>();
  return mapLines(text, (raw) => {
    const word = javaTrim(raw);
    if (!hasText(raw) || raw.startsWith('#') || isNoPlainWord(word, raw.indexOf(word), options)) return raw;
    if (before.has(word)) return undefined;
    if (before.size < REMEMBERED) before.add(word);
    return raw;
  });
}

function isNoPlainWord(word: string, indent: number, options: FormatOptions): boolean {
  if (takesSets(options) && namedSets.has(word)) return true;
  return (oddityOf(word, indent) ?? nameOddity(word, options)) !== undefined;
}
