import { readEscape } from './java-regex-escape.ts';
import { fault, peek, type Scanner } from './java-regex-scanner.ts';

/** Reads a class of characters to its end, after the `[`. */
export function readClass(scanner: Scanner): void {
  if (peek(scanner) === '^') scanner.at += 1;
  readMembers(scanner);
  scanner.at += 1;
}

/** Up to the `]` that ends them: the first of all is a character. */
function readMembers(scanner: Scanner): void {
  let isFilled = false;
  for (;;) {
    const char = peek(scanner);
    if (char === undefined) throw fault(scanner, 'Unclosed character class');
    if (char === ']' && isFilled) return;
    if (char === '[') {
      scanner.at += 1;
      readClass(scanner);
    } else if (char === '&' && scanner.chars[scanner.at + 1] === '&') {
      scanner.at += 2;
      const hasRight = readRight(scanner);
      if (!isFilled && !hasRight) throw fault(scanner, 'Bad class syntax');
    } else readRange(scanner);
    isFilled = true;
  }
}

/** What stands after `&&`, up to the next one or the end. */
function readRight(scanner: Scanner): boolean {
  let hasRight = false;
  for (let char = peek(scanner); char !== ']' && char !== '&'; char = peek(scanner)) {
    if (char === '[') {
      scanner.at += 1;
      readClass(scanner);
    } else readMembers(scanner);
    hasRight = true;
  }
  return hasRight;
}

function readRange(scanner: Scanner): void {
  const first = readMember(scanner);
  if (first === undefined || peek(scanner) !== '-') return;
  const after = scanner.chars[scanner.at + 1];
  if (after === '[' || after === ']') return;
  scanner.at += 1;
  const last = peek(scanner) === undefined ? undefined : readMember(scanner);
  if (last === undefined || last < first) throw fault(scanner, 'Illegal character range');
}

/** The code of a character; undefined for a class of them. */
function readMember(scanner: Scanner): number | undefined {
  const char = peek(scanner) ?? '';
  scanner.at += 1;
  if (char !== '\\') return char.codePointAt(0);
  const isRangeEnd = scanner.chars[scanner.at + 1] === '-' || scanner.chars[scanner.at - 2] === '-';
  if (scanner.chars[scanner.at] === 'v' && isRangeEnd) {
    scanner.at += 1;
    return 0x0b;
  }
  const escaped = readEscape(scanner, true);
  return typeof escaped === 'object' ? escaped.code : undefined;
}
