import { parseIcuEscape } from './icu-escape.ts';
import type { UnicodeSet } from './unicode-set.ts';

/** The set that a variable stands for; why it stands for none otherwise. */
export type SetVariable = UnicodeSet | 'undefined' | 'no set';

/** What a pattern of a set is read by (RuleCharacterIterator and SymbolTable in ICU). */
export interface SetReader {
  readonly text: string;
  at: number;
  readonly lookup: (name: string) => SetVariable;
  /** A name was met that Slipway has no list of. */
  isUnsure: boolean;
}

export interface SetFault {
  readonly at: number;
  readonly detail: string;
}

/** A code point, -1 at the end; or the set of a variable. */
export type SetItem =
  | { readonly char: number; readonly isEscaped: boolean }
  | { readonly set: UnicodeSet }
  | SetFault;

/** The next item, blanks left out. */
export function readItem(reader: SetReader): SetItem {
  skipBlanks(reader);
  const { text, at } = reader;
  const char = text.codePointAt(at);
  if (char === undefined) return { char: -1, isEscaped: false };
  if (char === DOLLAR) return readVariable(reader);
  reader.at += char > 0xffff ? 2 : 1;
  if (char !== BACKSLASH) return { char, isEscaped: false };
  const escaped = parseIcuEscape(text, reader.at);
  if (escaped === undefined) return { at, detail: 'the escape has not the digits that it needs' };
  reader.at += escaped.length;
  return { char: escaped.codePoint, isEscaped: true };
}

/** `$name`, at the dollar sign. */
export function readVariable(reader: SetReader): SetItem {
  const { text, at } = reader;
  NAME.lastIndex = at + 1;
  const name = NAME.exec(text)?.[0] ?? '';
  reader.at = at + 1 + name.length;
  if (name === '') return { at, detail: 'a name was expected after $; $ itself is \\u0024 in a set' };
  const set = reader.lookup(name);
  if (set === 'undefined') return { at, detail: `$${name} is not defined before this place` };
  if (set === 'no set')
    return { at, detail: `$${name} is more than one set, which is all that a set can hold` };
  return { set };
}

export function skipBlanks(reader: SetReader): void {
  while (isPatternBlank(reader.text.charCodeAt(reader.at))) reader.at += 1;
}

/** Pattern_White_Space of Unicode. */
export function isPatternBlank(char: number): boolean {
  return (
    (char >= 0x09 && char <= 0x0d) ||
    char === 0x20 ||
    char === 0x85 ||
    char === 0x200e ||
    char === 0x200f ||
    char === 0x2028 ||
    char === 0x2029
  );
}

/** UCharacter.isUnicodeIdentifierStart and Part; an underscore can only follow. */
const NAME = /\p{ID_Start}[\p{ID_Continue}\p{Cf}\0-\x08\x0e-\x1b\x7f-\x9f]*/uy;
const [DOLLAR, BACKSLASH] = [0x24, 0x5c];
