import { readProperty } from './java-regex-property.ts';
import { fault, peek, read, readGroupName, type Scanner } from './java-regex-scanner.ts';

/** What an escape stands for: one character, a class of them, a place, or what a group matched. */
export type Escaped = { readonly code: number } | 'class' | 'place' | 'reference';

/** Reads what follows a backslash. */
export function readEscape(scanner: Scanner, isInClass: boolean): Escaped {
  const char = scanner.chars[scanner.at];
  if (char === undefined) throw fault(scanner, 'Unescaped trailing backslash');
  scanner.at += 1;
  if (char === 'p' || char === 'P') {
    readProperty(scanner);
    return 'class';
  }
  if (/^[dDhHsSvVwW]$/.test(char)) return 'class';
  if (!isInClass && /^[RX]$/.test(char)) return 'class';
  if (!isInClass && /^[ABGZz]$/.test(char)) return 'place';
  if (!isInClass && char === 'b') return readBoundary(scanner);
  if (!isInClass && /^[1-9]$/.test(char)) return 'reference';
  if (!isInClass && char === 'k') return readReference(scanner);
  return { code: readCharacter(scanner, char) };
}

function readCharacter(scanner: Scanner, char: string): number {
  const control = CONTROLS.get(char);
  if (control !== undefined) return control;
  if (char === '0') return readOctal(scanner);
  if (char === 'x') return readHexadecimal(scanner);
  if (char === 'u') return readUnicode(scanner);
  if (char === 'c') {
    const letter = scanner.chars[scanner.at] === undefined ? undefined : read(scanner);
    if (letter === undefined) throw fault(scanner, 'Illegal control escape sequence');
    return (letter.codePointAt(0) ?? 0) ^ 64;
  }
  if (char === 'N') {
    readName(scanner);
    return 0;
  }
  if (/^[A-Za-z1-9]$/.test(char)) throw fault(scanner, 'Illegal/unsupported escape sequence');
  return char.codePointAt(0) ?? 0;
}

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['a', 0x07],
  ['e', 0x1b],
  ['f', 0x0c],
  ['n', 0x0a],
  ['r', 0x0d],
  ['t', 0x09],
]);

/** `\b{g}` is the boundary of a grapheme; other words in braces are none. */
function readBoundary(scanner: Scanner): 'place' {
  if (peek(scanner) === '{' && scanner.chars[scanner.at + 1] === 'g') {
    if (scanner.chars[scanner.at + 2] !== '}') throw fault(scanner, 'Illegal/unsupported escape sequence');
    scanner.at += 3;
  }
  return 'place';
}

function readReference(scanner: Scanner): 'reference' {
  if (read(scanner) !== '<') throw fault(scanner, "\\k is not followed by '<' for named capturing group");
  const name = readGroupName(scanner);
  if (!scanner.groups.has(name)) throw fault(scanner, `named capturing group <${name}> does not exist`);
  return 'reference';
}

function readOctal(scanner: Scanner): number {
  let digits = '';
  while (digits.length < 3 && /^[0-7]$/.test(peek(scanner) ?? '')) {
    if (digits.length === 2 && !/^[0-3]/.test(digits)) break;
    digits += read(scanner);
  }
  if (digits === '') throw fault(scanner, 'Illegal octal escape sequence');
  return Number.parseInt(digits, 8);
}

function readHexadecimal(scanner: Scanner): number {
  const first = read(scanner) ?? '';
  if (HEX.test(first)) {
    const second = read(scanner) ?? '';
    if (HEX.test(second)) return Number.parseInt(first + second, 16);
  } else if (first === '{' && HEX.test(peek(scanner) ?? '')) {
    let code = 0;
    let digit = read(scanner) ?? '';
    for (; HEX.test(digit); digit = read(scanner) ?? '') {
      code = code * 16 + Number.parseInt(digit, 16);
      if (code > 0x10ffff) throw fault(scanner, 'Hexadecimal codepoint is too big');
    }
    if (digit !== '}') throw fault(scanner, 'Unclosed hexadecimal escape sequence');
    return code;
  }
  throw fault(scanner, 'Illegal hexadecimal escape sequence');
}

function readUnicode(scanner: Scanner): number {
  let digits = '';
  for (let count = 0; count < 4; count += 1) {
    const digit = read(scanner) ?? '';
    if (!HEX.test(digit)) throw fault(scanner, 'Illegal Unicode escape sequence');
    digits += digit;
  }
  const code = Number.parseInt(digits, 16);
  const next = scanner.chars.slice(scanner.at, scanner.at + 6).join('');
  const low = /^\\u(d[c-f][0-9a-f]{2})$/i.exec(next)?.[1];
  if (code < 0xd800 || code > 0xdbff || low === undefined) return code;
  scanner.at += 6;
  return 0x10000 + ((code - 0xd800) << 10) + (Number.parseInt(low, 16) - 0xdc00);
}

const HEX = /^[0-9A-Fa-f]$/;

/** `\N{LATIN SMALL LETTER A}`: that the name is one, only a table of all names could tell. */
function readName(scanner: Scanner): void {
  if (read(scanner) !== '{') throw fault(scanner, 'Illegal character name escape sequence');
  const end = scanner.chars.indexOf('}', scanner.at);
  if (end === -1) throw fault(scanner, 'Unclosed character name escape sequence');
  const name = scanner.chars.slice(scanner.at, end).join('');
  if (!/^[A-Za-z0-9][-A-Za-z0-9 ]*$/.test(name)) throw fault(scanner, `Unknown character name [${name}]`);
  scanner.at = end + 1;
}
