import type { TellFault } from './hunspell-affixes.ts';
import { quoted } from './hunspell-line.ts';

/**
 * Lucene sorts the words by their bytes and then wants them in the order of UTF-16, which differ in one thing: U+E000 to U+FFFF
 * come before all that is above U+FFFF in the one, and behind it in the other. Two words that part there, one with each, stop it.
 */
export function orderReader(): (word: string, line: number, tell: TellFault) => void {
  const high = new Map<string, string>();
  const above = new Map<string, string>();
  let told = false;
  return (word, line, tell) => {
    if (told || !ABOVE_BASIC.test(word)) return;
    for (const { 0: found, index } of word.matchAll(new RegExp(ABOVE_BASIC, 'gu'))) {
      const start = word.slice(0, index);
      const [own, others] = found.length === 2 ? [above, high] : [high, above];
      const other = others.get(start);
      if (own.size < MOST) own.set(start, word);
      if (other === undefined || told) continue;
      told = true;
      tell({
        kind: 'hunspell-word-order',
        line,
        column: index + 1,
        message: `${quoted(word)} and ${quoted(other)} part in a character of U+E000 to U+FFFF and one above U+FFFF, an order that Lucene cannot keep.`,
        hint: `Remove ${quoted(word)} or ${quoted(other)}.`,
      });
    }
  };
}

const ABOVE_BASIC = /[\ue000-\uffff]|[\u{10000}-\u{10ffff}]/u;

/** So many beginnings of words with such characters are remembered. */
const MOST = 100_000;
