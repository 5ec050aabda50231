import { wordBreak } from './word-break.ts';

/** The part of a text that one token can be in. */
export interface Window {
  /** Of each UTF-16 unit of the whole text. */
  readonly classes: Uint8Array;
  /** Where the window ends. */
  readonly end: number;
}

/** The class at a place; `other` beyond the end. */
export function wordBreakAt({ classes, end }: Window, at: number): number {
  return at < end ? (classes[at] ?? wordBreak.other) : wordBreak.other;
}

/** Beyond the rest of the character before `at`, and all that extends it (UAX #29, WB4). */
export function skipExtend(window: Window, at: number): number {
  let end = at;
  while (extending.has(wordBreakAt(window, end))) end += 1;
  return end;
}

/** The same, but an emoji is not extended by a variation selector, which tells how it is shown. */
export function skipExtendOfEmoji(window: Window, at: number): number {
  let end = at;
  while (extendingEmoji.has(wordBreakAt(window, end))) end += 1;
  return end;
}

const extendingEmoji = new Set<number>([
  wordBreak.trail,
  wordBreak.extend,
  wordBreak.zwj,
  wordBreak.enclosingKeycap,
  wordBreak.southEastAsianExtend,
  wordBreak.modifier,
  wordBreak.tag,
  wordBreak.tagEnd,
]);

const extending = new Set<number>([...extendingEmoji, wordBreak.textSelector, wordBreak.emojiSelector]);
