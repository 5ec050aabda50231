import { readClass } from './java-regex-class.ts';
import { readEscape } from './java-regex-escape.ts';
import {
  fault,
  peek,
  RegexFault,
  read,
  readGroupName,
  type Scanner,
  scannerOf,
} from './java-regex-scanner.ts';

/**
 * Why java.util.regex.Pattern does not compile a pattern, in its words, `Unclosed group`; undefined when it does. The
 * syntax is that of its own documentation, of Java 17 to 26. `at` counts code points.
 */
export function javaRegexFault(
  pattern: string,
): { readonly at: number; readonly message: string } | undefined {
  try {
    const scanner = scannerOf(pattern);
    readAlternatives(scanner);
    if (scanner.at < scanner.chars.length) throw fault(scanner, "Unmatched closing ')'");
    return undefined;
  } catch (error) {
    if (error instanceof RegexFault) return { at: error.at, message: error.message };
    if (error instanceof RangeError) return { at: 0, message: 'Stack overflow during pattern compilation' };
    throw error;
  }
}

/** What a look-behind needs to know of a part of a pattern. */
interface Extent {
  /** It has an obvious maximum length. */
  readonly isBounded: boolean;
  /** It matches in one way alone. */
  readonly isPlain: boolean;
}

const PLAIN: Extent = { isBounded: true, isPlain: true };

function readAlternatives(scanner: Scanner): Extent {
  const first = readSequence(scanner);
  if (peek(scanner) !== '|') return first;
  let isBounded = first.isBounded;
  while (peek(scanner) === '|') {
    scanner.at += 1;
    isBounded = readSequence(scanner).isBounded && isBounded;
  }
  return { isBounded, isPlain: false };
}

function readSequence(scanner: Scanner): Extent {
  let extent = PLAIN;
  for (;;) {
    const char = peek(scanner);
    if (char === undefined || char === '|' || char === ')') return extent;
    if (char === '*' || char === '+' || char === '?')
      throw fault(scanner, `Dangling meta character '${char}'`);
    const isGroup = char === '(';
    const item = readItem(scanner, char);
    if (item === undefined) continue; // (?i) alone takes no quantifier
    const whole = readQuantifier(scanner, item, isGroup);
    extent = { isBounded: extent.isBounded && whole.isBounded, isPlain: extent.isPlain && whole.isPlain };
  }
}

function readItem(scanner: Scanner, char: string): Extent | undefined {
  if (char === '{') return PLAIN; // nothing, which a quantifier follows
  scanner.at += 1;
  if (char === '(') return readGroup(scanner);
  if (char === '[') readClass(scanner);
  else if (char === '\\') return { isBounded: readEscape(scanner, false) !== 'reference', isPlain: true };
  return PLAIN;
}

function readGroup(scanner: Scanner): Extent | undefined {
  const { comments } = scanner;
  let extent: Extent;
  if (peek(scanner) !== '?') extent = readAlternatives(scanner);
  else {
    scanner.at += 1;
    const kind = scanner.chars[scanner.at] ?? '';
    scanner.at += 1;
    if (kind === '$' || kind === '@') throw fault(scanner, 'Unknown group type');
    if (kind === ':' || kind === '>') extent = readAlternatives(scanner);
    else if (kind === '=' || kind === '!') {
      readAlternatives(scanner);
      extent = PLAIN;
    } else if (kind === '<') extent = readAngled(scanner);
    else {
      scanner.at -= 1;
      readFlags(scanner);
      const end = read(scanner);
      if (end === ')') return undefined;
      if (end !== ':') throw fault(scanner, 'Unknown inline modifier');
      extent = readAlternatives(scanner);
    }
  }
  if (read(scanner) !== ')') throw fault(scanner, 'Unclosed group');
  scanner.comments = comments;
  return extent;
}

/** After `(?<`: a look-behind, or the name of a group. */
function readAngled(scanner: Scanner): Extent {
  const char = read(scanner) ?? '';
  if (char === '=' || char === '!') {
    if (!readAlternatives(scanner).isBounded) {
      throw fault(scanner, 'Look-behind group does not have an obvious maximum length');
    }
    return PLAIN;
  }
  scanner.at -= 1;
  const name = readGroupName(scanner);
  if (scanner.groups.has(name)) throw fault(scanner, `Named capturing group <${name}> is already defined`);
  scanner.groups.add(name);
  return readAlternatives(scanner);
}

/** `i`, `ms`, `x-i`: none is fine too. */
function readFlags(scanner: Scanner): void {
  let isOn = true;
  for (;;) {
    const char = peek(scanner) ?? '';
    if (char === '-' && isOn) isOn = false;
    else if (char === 'x') scanner.comments = isOn;
    else if (!/^[imsducU]$/.test(char)) return;
    scanner.at += 1;
  }
}

function readQuantifier(scanner: Scanner, item: Extent, isGroup: boolean): Extent {
  const char = peek(scanner);
  if (char === '?') {
    scanner.at += 1;
    readManner(scanner);
    return { isBounded: item.isBounded, isPlain: false };
  }
  if (char === '*' || char === '+') {
    scanner.at += 1;
    readManner(scanner);
    return { isBounded: false, isPlain: false };
  }
  if (char !== '{') return item;
  scanner.at += 1;
  const { least, most } = readCounts(scanner);
  const isPossessive = readManner(scanner) === '+';
  if (most === undefined) return { isBounded: false, isPlain: false };
  if (least === 0 && most === 1) return { isBounded: item.isBounded, isPlain: false };
  const isLoop = isGroup && !item.isPlain && !isPossessive;
  return { isBounded: item.isBounded && !isLoop, isPlain: item.isPlain && least === most };
}

/** `?` for as few as it takes, `+` for all and no way back. */
function readManner(scanner: Scanner): string | undefined {
  const char = peek(scanner);
  if (char !== '?' && char !== '+') return undefined;
  scanner.at += 1;
  return char;
}

function readCounts(scanner: Scanner): { readonly least: number; readonly most: number | undefined } {
  if (!/^[0-9]$/.test(scanner.chars[scanner.at] ?? '')) throw fault(scanner, 'Illegal repetition');
  const least = readNumber(scanner);
  let most: number | undefined = least;
  if (peek(scanner) === ',') {
    scanner.at += 1;
    most = peek(scanner) === '}' ? undefined : readNumber(scanner);
  }
  if (read(scanner) !== '}') throw fault(scanner, 'Unclosed counted closure');
  if (most !== undefined && most < least) throw fault(scanner, 'Illegal repetition range');
  return { least, most };
}

function readNumber(scanner: Scanner): number {
  let number = 0;
  for (let char = peek(scanner) ?? ''; /^[0-9]$/.test(char); char = peek(scanner) ?? '') {
    number = number * 10 + Number(char);
    if (number > 0x7fffffff) throw fault(scanner, 'Illegal repetition range');
    scanner.at += 1;
  }
  return number;
}
