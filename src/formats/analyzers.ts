import type { AnalyzerName } from './reading.ts';
import { standardTokens } from './standard-tokenizer.ts';
import type { LuceneUnicode } from './word-break.ts';
import { isJavaWhitespace } from './word-lines.ts';

/** What SynonymMap.Parser.analyze makes of a term: its words, or why Lucene refuses it. */
export type Analyzed =
  | { readonly words: readonly string[] }
  | { readonly refused: 'eliminated' | 'zero-length' }
  | { readonly refused: 'position-increment'; readonly word: string; readonly lost: readonly string[] };

/** A term -> its words behind an analyzer, as Lucene puts them into a synonym map. */
export function analyze(text: string, analyzer: AnalyzerName, unicode: LuceneUnicode): Analyzed {
  if (analyzer === 'keyword') return text === '' ? { refused: 'zero-length' } : { words: [text] };
  if (analyzer === 'whitespace') return orEliminated(whitespaceTokens(text));
  const words = SIMPLE.test(text)
    ? text.toLowerCase().split(' ')
    : standardTokens(text, unicode).map(lowerCase);
  return analyzer === 'standard_lowercase' ? orEliminated(words) : withoutStopWords(words);
}

/** Nearly all terms: there the tokenizer does nothing but to part them at the blanks. */
const SIMPLE = /^[a-z0-9]{1,255}(?: [a-z0-9]{1,255})*$/i;

function orEliminated(words: readonly string[]): Analyzed {
  return words.length === 0 ? { refused: 'eliminated' } : { words };
}

/** A StopFilter leaves a gap, and only the gap after the last word goes unseen. */
function withoutStopWords(words: readonly string[]): Analyzed {
  const gap = words.findIndex((word) => englishStopWords.has(word));
  if (gap === -1) return orEliminated(words);
  const kept = words.filter((word) => !englishStopWords.has(word));
  if (kept.length === 0) return { refused: 'eliminated' };
  const after = words.findIndex((word, at) => at > gap && !englishStopWords.has(word));
  const word = words[after];
  if (word === undefined) return { words: kept };
  return { refused: 'position-increment', word, lost: words.slice(gap, after) };
}

/** Elasticsearch's `_english_`: EnglishAnalyzer.ENGLISH_STOP_WORDS_SET in Lucene. */
const englishStopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

/** Lucene's WhitespaceTokenizer: parts at Character.isWhitespace, and a word when it has 255 units. */
function whitespaceTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  let token = '';
  for (const character of text) {
    const parts = isJavaWhitespace(character.codePointAt(0) ?? 0);
    if (!parts) token += character;
    if (token !== '' && (parts || token.length >= MAX_WORD_LENGTH)) {
      tokens.push(token);
      token = '';
    }
  }
  if (token !== '') tokens.push(token);
  return tokens;
}

const MAX_WORD_LENGTH = 255;

/** Lucene's LowerCaseFilter: java.lang.Character.toLowerCase of each character, which knows neither İ nor the final sigma. */
function lowerCase(word: string): string {
  if (!/[\u0130\u03a3]/.test(word)) return word.toLowerCase();
  return Array.from(word, (character) => (character === '\u0130' ? 'i' : character.toLowerCase())).join('');
}
