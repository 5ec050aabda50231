import type { Finding } from '../model.ts';
import { width } from './wrap.ts';

/** The part of the columns that is kept for what stands before the place, where the line is too long. */
const BEFORE = 0.6;

/** The line that a finding points at, with its number, and a caret below the column; cut to so many columns. */
export function frame(
  { line = 1, column }: Pick<Finding, 'line' | 'column'>,
  text: string,
  columns: number,
): readonly string[] {
  const number = `${line}`;
  const room = columns - number.length - ' | '.length;
  const before = [...text.slice(0, (column ?? 1) - 1)].map(shown);
  const after = [...text.slice((column ?? 1) - 1)].map(shown);
  const to = cutTo(after, Math.max(room - sum(before), Math.ceil(room * (1 - BEFORE))));
  const from = cutTo(before.toReversed(), room - sum(to)).toReversed();
  const source = `${number} | ${[...from, ...to].join('')}`.trimEnd();
  if (column === undefined) return [source];
  return [source, `${' '.repeat(number.length)} | ${' '.repeat(sum(from))}^`];
}

/** As many of the characters as fit, and … for the others. */
function cutTo(characters: readonly string[], room: number): readonly string[] {
  if (sum(characters) <= room) return characters;
  const fitting: string[] = [];
  let left = room - 1;
  for (const character of characters) {
    left -= width(character);
    if (left < 0) break;
    fitting.push(character);
  }
  return [...fitting, '…'];
}

function sum(characters: readonly string[]): number {
  return characters.reduce((total, character) => total + width(character), 0);
}

/** A tab and what a terminal would obey become one character each, so that the caret stays where it should. */
function shown(character: string): string {
  if (character === '\t') return ' ';
  return /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(character) ? '\ufffd' : character;
}
