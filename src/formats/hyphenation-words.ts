import { isJavaWhitespace } from './word-lines.ts';
import type { XmlPlace } from './xml-events.ts';

/** A run of what is no blank, and where it starts. */
export interface PlacedWord extends XmlPlace {
  readonly text: string;
}

/** Parts texts, which may come in parts themselves, at what Character.isWhitespace says. */
export interface WordSplitter {
  add(text: string, place: XmlPlace): void;
  /** No word goes on after this. Gives the one that was not ended; a new element throws it away, the end of one does not. */
  flush(): PlacedWord | undefined;
}

export function splitterOf(take: (word: PlacedWord) => void): WordSplitter {
  let pending: PlacedWord | undefined;
  const flush = () => {
    const word = pending;
    pending = undefined;
    return word;
  };
  const add = (text: string, { line, column }: XmlPlace) => {
    let start = 0;
    let lineStart = 1 - column;
    let number = line;
    for (let at = 0; at <= text.length; at += 1) {
      const isEnd = at === text.length;
      if (!isEnd && !isJavaWhitespace(text.charCodeAt(at))) continue;
      if (at > start) {
        const place = { line: number, column: start - lineStart + 1 };
        pending = { ...(pending ?? place), text: (pending?.text ?? '') + text.slice(start, at) };
      }
      if (isEnd) break;
      const word = flush();
      if (word !== undefined) take(word);
      start = at + 1;
      if (text[at] === '\n') {
        number += 1;
        lineStart = start;
      }
    }
  };
  return { add, flush };
}
