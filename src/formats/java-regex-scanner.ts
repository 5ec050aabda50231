/** A pattern of java.util.regex.Pattern while it is read. */
export interface Scanner {
  /** Code points, quotes of `\Q...\E` taken away. */
  readonly chars: readonly string[];
  at: number;
  /** The flag x: blanks and comments do not count. */
  comments: boolean;
  readonly groups: Set<string>;
}

/** Why a pattern does not compile, in Pattern's words. */
export class RegexFault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

export function scannerOf(pattern: string): Scanner {
  return { chars: withoutQuotes(Array.from(pattern)), at: 0, comments: false, groups: new Set() };
}

/** The next character that counts; undefined at the end. */
export function peek(scanner: Scanner): string | undefined {
  while (scanner.comments && scanner.at < scanner.chars.length) {
    const char = scanner.chars[scanner.at] ?? '';
    if (char === '#') {
      while (scanner.at < scanner.chars.length && !LINE_END.test(scanner.chars[scanner.at] ?? ''))
        scanner.at += 1;
    } else if (BLANK.test(char)) scanner.at += 1;
    else break;
  }
  return scanner.chars[scanner.at];
}

/** The same, and goes behind it. */
export function read(scanner: Scanner): string | undefined {
  const char = peek(scanner);
  scanner.at += 1;
  return char;
}

export function fault(scanner: Scanner, message: string): RegexFault {
  return new RegexFault(Math.min(scanner.at, scanner.chars.length), message);
}

/** The name of a group, and goes behind the `>` after it. */
export function readGroupName(scanner: Scanner): string {
  let name = read(scanner) ?? '';
  if (!/^[A-Za-z]$/.test(name))
    throw fault(scanner, 'capturing group name does not start with a Latin letter');
  let char = read(scanner) ?? '';
  for (; /^[A-Za-z0-9]$/.test(char); char = read(scanner) ?? '') name += char;
  if (char !== '>') throw fault(scanner, "named capturing group is missing trailing '>'");
  return name;
}

const LINE_END = /^[\n\r\u0085\u2028\u2029]$/;
const BLANK = /^[ \t\n\v\f\r]$/;

/** What stands between `\Q` and `\E`, or the end, is plain characters. */
function withoutQuotes(chars: readonly string[]): readonly string[] {
  const plain: string[] = [];
  for (let at = 0; at < chars.length; at += 1) {
    if (chars[at] !== '\\') plain.push(chars[at] ?? '');
    else if (chars[at + 1] !== 'Q') {
      plain.push('\\', ...chars.slice(at + 1, at + 2));
      at += 1;
    } else {
      for (at += 2; at < chars.length && !(chars[at] === '\\' && chars[at + 1] === 'E'); at += 1) {
        const char = chars[at] ?? '';
        plain.push(...(/^[A-Za-z0-9]$/.test(char) || char > '\u007f' ? [char] : ['\\', char]));
      }
      at += 1;
    }
  }
  return plain;
}
