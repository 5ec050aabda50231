import { parseIcuEscape } from './icu-escape.ts';

/** Why ICU refuses rules, by its own numbers (RBBIRuleBuilder in ICU4J). */
export const icuErrors = {
  tooDeep: 66049,
  hexDigits: 66050,
  syntax: 66052,
  noRule: 66052,
  assignment: 66054,
  redefinition: 66055,
  parentheses: 66056,
  newLineInQuotes: 66057,
  openQuote: 66052,
  undefinedVariable: 66058,
  emptySet: 66060,
  unknownOption: 66061,
  tag: 66062,
  set: 66063,
} as const;

export type IcuError = keyof typeof icuErrors;

/** What is wrong with rules, and where. */
export interface RbbiFault {
  readonly error: IcuError;
  /** Index in the text of the place that it is about. */
  readonly at: number;
  /** As ICU tells them: a line that counts no lines that were taken out, and the characters read of it. */
  readonly line: number;
  readonly column: number;
  /** What was expected of the syntax; the name of a variable or an option; what is wrong with a set. */
  readonly detail?: string;
}

/** Reads rules a character at a time, as RBBIRuleScanner.nextChar does. */
export interface RbbiScanner {
  readonly text: string;
  /** A code point; `(` and `)` for a quote; -1 at the end, and after a fault. */
  char: number;
  /** It stands for itself: after a backslash, or in quotes. */
  isEscaped: boolean;
  /** Index of the character. */
  at: number;
  /** Index of what is read next. */
  next: number;
  line: number;
  column: number;
  quotedAt: number | undefined;
  fault: RbbiFault | undefined;
  last: number;
}

export function scannerOf(text: string): RbbiScanner {
  const places = { at: 0, next: 0, line: 1, column: 0, last: 0 };
  return { text, char: -1, isEscaped: false, quotedAt: undefined, fault: undefined, ...places };
}

/** The fault at a place of the text, with the position that ICU tells of it. */
export function faultAt(scanner: RbbiScanner, error: IcuError, at: number, detail?: string): RbbiFault {
  const { line, column } = scanner;
  return { error, at, line, column, ...(detail !== undefined && { detail }) };
}

/** The next character; comments are left out but for the line end after them. */
export function advance(scanner: RbbiScanner): void {
  const { text } = scanner;
  scanner.at = scanner.next;
  scanner.char = readRaw(scanner);
  scanner.isEscaped = false;
  if (scanner.char === QUOTE) {
    if (text.charCodeAt(scanner.next) === QUOTE) {
      scanner.char = readRaw(scanner);
      scanner.isEscaped = true;
    } else {
      const isStart = scanner.quotedAt === undefined;
      scanner.quotedAt = isStart ? scanner.at : undefined;
      scanner.char = isStart ? LEFT : RIGHT;
      return;
    }
  }
  if (scanner.char === -1) return;
  if (scanner.quotedAt !== undefined) {
    scanner.isEscaped = true;
    return;
  }
  if (scanner.char === HASH) {
    do scanner.char = readRaw(scanner);
    while (scanner.char !== -1 && !LINE_ENDS.has(scanner.char));
  }
  if (scanner.char === BACKSLASH) readEscape(scanner);
}

/** A code point, and the position after it. */
export function readRaw(scanner: RbbiScanner): number {
  const char = scanner.text.codePointAt(scanner.next);
  if (char === undefined) return -1;
  scanner.next += char > 0xffff ? 2 : 1;
  if (LINE_ENDS.has(char) && !(char === LF && scanner.last === CR)) {
    scanner.line += 1;
    scanner.column = 0;
    if (scanner.quotedAt !== undefined) {
      scanner.fault ??= faultAt(scanner, 'newLineInQuotes', scanner.quotedAt);
      return -1;
    }
  } else if (char !== LF) {
    scanner.column += 1;
  }
  scanner.last = char;
  return char;
}

function readEscape(scanner: RbbiScanner): void {
  const escaped = parseIcuEscape(scanner.text, scanner.next);
  scanner.isEscaped = true;
  if (escaped === undefined) {
    scanner.fault ??= faultAt(scanner, 'hexDigits', scanner.at);
    scanner.char = -1;
    return;
  }
  scanner.char = escaped.codePoint;
  scanner.next += escaped.length;
  scanner.column += escaped.length;
}

const [QUOTE, LEFT, RIGHT, HASH, BACKSLASH, CR, LF] = [0x27, 0x28, 0x29, 0x23, 0x5c, 0x0d, 0x0a];
const LINE_ENDS: ReadonlySet<number> = new Set([CR, LF, 0x85, 0x2028]);
