import type { Finding } from '../model.ts';

/** Code points shown before and after the place that a finding points at. */
const BEFORE = 60;
const AFTER = 40;

/** The line that a finding points at, with its number, and a caret below the column. */
export function frame(
  { line = 1, column }: Pick<Finding, 'line' | 'column'>,
  text: string,
): readonly string[] {
  const before = [...text.slice(0, (column ?? 1) - 1)].map(shown);
  const after = [...text.slice((column ?? 1) - 1)].map(shown);
  const from = before.length > BEFORE ? ['…', ...before.slice(-BEFORE)] : before;
  const to = after.length > AFTER ? [...after.slice(0, AFTER), '…'] : after;
  const number = `${line}`;
  const source = `${number} | ${[...from, ...to].join('')}`.trimEnd();
  if (column === undefined) return [source];
  const indent = from.reduce((sum, character) => sum + width(character), 0);
  return [source, `${' '.repeat(number.length)} | ${' '.repeat(indent)}^`];
}

/** A tab and what a terminal would obey become one character each, so that the caret stays where it should. */
function shown(character: string): string {
  if (character === '\t') return ' ';
  return /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character) ? '\ufffd' : character;
}

/** Columns of a terminal: none for what is set over the character before, two for East Asian script and emoji. */
function width(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
    character,
  )
    ? 2
    : 1;
}
