import { wordBreak } from './word-break.ts';
import { skipExtend, skipExtendOfEmoji, type Window, wordBreakAt } from './word-break-window.ts';

/** The end of the longest emoji sequence of UTS #51 that starts at `at`, as Lucene has it; `at` when there is none. */
export function emojiEnd(window: Window, at: number): number {
  const sign = wordBreakAt(window, at);
  if (sign === wordBreak.regional) return flagEnd(window, at);
  if (sign === wordBreak.keycap || sign === wordBreak.digit) return keycapEnd(window, at);
  return joinedEnd(window, at);
}

function flagEnd(window: Window, at: number): number {
  const half = skipExtend(window, at + 1);
  return wordBreakAt(window, half) === wordBreak.regional ? skipExtend(window, half + 1) : at;
}

/** A digit, `#` or `*` in the key that U+20E3 puts around it. */
function keycapEnd(window: Window, at: number): number {
  const end = skipExtendOfEmoji(window, at + 1);
  if (
    wordBreakAt(window, end) === wordBreak.emojiSelector &&
    wordBreakAt(window, end + 1) === wordBreak.enclosingKeycap
  ) {
    return skipExtendOfEmoji(window, end + 2);
  }
  return window.classes.subarray(at, end).includes(wordBreak.enclosingKeycap) ? end : at;
}

/** Emojis that zero-width joiners hold together, or one with tags. */
function joinedEnd(window: Window, at: number): number {
  let end = elementEnd(window, at);
  if (end === at) return at;
  const tags = tagsEnd(window, end);
  if (tags > end) return tags;
  for (;;) {
    const start = wordBreakAt(window, end) === wordBreak.zwj ? end + 1 : end;
    if (window.classes[start - 1] !== wordBreak.zwj) return end;
    const next = elementEnd(window, start);
    if (next === start) return end;
    end = next;
  }
}

/** One emoji with what belongs to it; joiners may stand before it. */
function elementEnd(window: Window, at: number): number {
  const first = wordBreakAt(window, at);
  if (first === wordBreak.modifier || first === wordBreak.modifierAlone) {
    return skipExtendOfEmoji(window, at + 1);
  }
  let start = at;
  while (wordBreakAt(window, start) === wordBreak.zwj) start += 1;
  const sign = wordBreakAt(window, start);
  if (sign !== wordBreak.emoji && sign !== wordBreak.emojiBase && sign !== wordBreak.emojiLetter) return at;
  const end = skipExtendOfEmoji(window, start + 1);
  const next = wordBreakAt(window, end);
  if (next === wordBreak.emojiSelector) return end + 1;
  if (sign === wordBreak.emojiBase && next === wordBreak.modifierAlone) {
    return skipExtendOfEmoji(window, end + 1);
  }
  return end;
}

/** Tags after a variation selector, and their end; elsewhere they are among what extends the emoji. */
function tagsEnd(window: Window, at: number): number {
  let end = at;
  while (wordBreakAt(window, end) === wordBreak.tag) end += 2;
  return end > at && wordBreakAt(window, end) === wordBreak.tagEnd ? end + 2 : at;
}
