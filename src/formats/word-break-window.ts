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
  while (extending[wordBreakAt(window, end)] === 1) end += 1;
  return end;
}

/** The same, but an emoji is not extended by a variation selector, which tells how it is shown. */
export function skipExtendOfEmoji(window: Window, at: number): number {
  let end = at;
  while (extendingEmoji[wordBreakAt(window, end)] === 1) end += 1;
  return end;
}

/** By class: 1 for what extends an emoji. */
const extendingEmoji = Uint8Array.from(Object.values(wordBreak), (sign) =>
  isOneOf(sign, [
    'trail',
    'extend',
    'zwj',
    'enclosingKeycap',
    'southEastAsianExtend',
    'modifier',
    'tag',
    'tagEnd',
  ]),
);

/** By class: 1 for what extends any character. */
const extending = extendingEmoji.map((extend, sign) =>
  extend === 1 ? 1 : isOneOf(sign, ['textSelector', 'emojiSelector']),
);

function isOneOf(sign: number, names: readonly (keyof typeof wordBreak)[]): number {
  return names.some((name) => wordBreak[name] === sign) ? 1 : 0;
}
