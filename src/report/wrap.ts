/** A line -> lines of so many columns as far as blanks allow, all but the first indented. Without columns it stays one. */
export function wrapped(line: string, columns: number | undefined, indent: number): string {
  if (columns === undefined || columns < indent + NARROW) return line;
  let text = '';
  let used = 0;
  for (const [, blanks = '', word = ''] of line.matchAll(/( *)([^ ]+)/g)) {
    const size = widthOf(word);
    if (used > indent && used + blanks.length + size > columns) {
      text += `\n${' '.repeat(indent)}${word}`;
      used = indent + size;
    } else {
      text += `${blanks}${word}`;
      used += blanks.length + size;
    }
  }
  return text;
}

/** In fewer columns than this, lines of single words would be harder to read than what the terminal makes of a long one. */
const NARROW = 20;

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + width(character), 0);
}

/** Columns of a terminal: none for what is set over the character before, two for East Asian script and emoji. */
export function width(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1;
}
