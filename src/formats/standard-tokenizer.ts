import { emojiEnd } from './emoji-sequence.ts';
import { type LuceneUnicode, wordBreak, wordBreaksOf } from './word-break.ts';
import { skipExtend, type Window, wordBreakAt } from './word-break-window.ts';

/** What Elasticsearch's `standard` tokenizer is set to, unless an index says otherwise. UTF-16 units. */
const MAX_TOKEN_LENGTH = 255;

/**
 * Text -> the tokens of Lucene's StandardTokenizer: the words of UAX #29, with each ideograph and each hiragana letter a
 * token of its own, a run of Thai, Lao, Khmer or Myanmar letters one, and each emoji sequence one. At each place the longest
 * match within 255 units counts; what matches nothing is dropped.
 */
export function standardTokens(text: string, unicode: LuceneUnicode): readonly string[] {
  const classes = wordBreaksOf(text, unicode);
  const tokens: string[] = [];
  for (let at = 0; at < text.length; ) {
    const window = { classes, end: windowEnd(classes, at) };
    const end = Math.max(wordEnd(window, at), emojiEnd(window, at), scriptEnd(window, at));
    if (end > at) tokens.push(text.slice(at, end));
    at = end > at ? end : afterNothing(classes, at);
  }
  return tokens;
}

/** Where the next token may start: of a long run of one sign, in which none does, only its end is worth a look. */
function afterNothing(classes: Uint8Array, at: number): number {
  let end = at + 1;
  while (classes[end] === classes[at]) end += 1;
  return Math.max(at + (classes[at + 1] === wordBreak.trail ? 2 : 1), end - MAX_TOKEN_LENGTH);
}

/** A pair of surrogates that does not fit in whole is not in the window. */
function windowEnd(classes: Uint8Array, at: number): number {
  const end = Math.min(classes.length, at + MAX_TOKEN_LENGTH);
  return classes[end] === wordBreak.trail ? end - 1 : end;
}

/** UAX #29, WB5 to WB13b: letters, digits and katakana, as far as they hold together. `at` when none starts there. */
function wordEnd(window: Window, at: number): number {
  const start = skipJoiners(window, at);
  let last = baseAt(window, start);
  if (last === 'none') return at;
  let end = skipExtend(window, start + 1);
  for (;;) {
    const next = baseAt(window, end);
    if (last === 'katakana' ? next === 'katakana' : next !== 'none' && next !== 'katakana') {
      last = next;
      end = skipExtend(window, end + 1);
      continue;
    }
    const [joined, joinedEnd] = joinedAt(window, end, last);
    if (joinedEnd === end) return end;
    if (joined === 'end') return joinedEnd;
    last = joined;
    end = joinedEnd;
  }
}

type Base = 'letter' | 'hebrew' | 'numeric' | 'katakana' | 'none';

function baseAt(window: Window, at: number): Base {
  switch (wordBreakAt(window, at)) {
    case wordBreak.letter:
    case wordBreak.emojiLetter:
      return 'letter';
    case wordBreak.hebrew:
      return 'hebrew';
    case wordBreak.numeric:
    case wordBreak.digit:
      return 'numeric';
    case wordBreak.katakana:
      return 'katakana';
    default:
      return 'none';
  }
}

/** What a joiner, a middle sign or a quote at `at` joins to the word: what now is last in it, and its end; or nothing. */
function joinedAt(window: Window, at: number, last: Base): readonly [Base | 'end', number] {
  const sign = wordBreakAt(window, at);
  if (sign === wordBreak.joiner) {
    const end = skipJoiners(window, at);
    const base = baseAt(window, end);
    return base === 'none' ? ['end', end] : [base, skipExtend(window, end + 1)];
  }
  const after = skipExtend(window, at + 1);
  const next = baseAt(window, after);
  // Lucene's grammar goes less far than UAX #29: a Hebrew letter after a middle sign takes no quote, and nothing but a word
  // follows a quote that one took.
  if (last === 'hebrew' && sign === wordBreak.singleQuote) return ['none', after];
  if (last === 'hebrew' && sign === wordBreak.doubleQuote && next === 'hebrew') {
    return ['none', skipExtend(window, after + 1)];
  }
  if (isLetter(last) && isLetter(next) && MID_LETTER.has(sign))
    return ['letter', skipExtend(window, after + 1)];
  if (last === 'numeric' && next === 'numeric' && MID_NUMBER.has(sign)) {
    return ['numeric', skipExtend(window, after + 1)];
  }
  return ['end', at];
}

const MID_LETTER = new Set<number>([wordBreak.midLetter, wordBreak.midBoth, wordBreak.singleQuote]);
const MID_NUMBER = new Set<number>([wordBreak.midNumber, wordBreak.midBoth, wordBreak.singleQuote]);

function isLetter(base: Base): boolean {
  return base === 'letter' || base === 'hebrew';
}

function skipJoiners(window: Window, at: number): number {
  let end = at;
  while (wordBreakAt(window, end) === wordBreak.joiner) end = skipExtend(window, end + 1);
  return end;
}

/** One ideograph or hiragana letter, or a run of South East Asian ones. */
function scriptEnd(window: Window, at: number): number {
  if (wordBreakAt(window, at) === wordBreak.single) return skipExtend(window, at + 1);
  let end = at;
  while (isSouthEastAsian(wordBreakAt(window, end))) end = skipExtend(window, end + 1);
  return end;
}

function isSouthEastAsian(sign: number): boolean {
  return sign === wordBreak.southEastAsian || sign === wordBreak.southEastAsianExtend;
}
