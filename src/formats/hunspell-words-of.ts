/** A word of a line, and where it stands: `at` is an index, a column is one more. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/** java.lang.String.split("\\s+"): what starts with a blank starts with an empty word; only ASCII blanks count. */
export function wordsOf(line: string): readonly Word[] {
  const words: Word[] = [];
  let start = 0;
  for (const { index, 0: blanks } of line.matchAll(/[ \t\v\f\r\n]+/g)) {
    words.push({ text: line.slice(start, index), at: start });
    start = index + blanks.length;
  }
  if (start < line.length || start === 0) words.push({ text: line.slice(start), at: start });
  return words.length === 1 && words[0]?.text === '' && line !== '' ? [] : words;
}
