/** A side of a rule of a mapping or of a type table, unescaped, or why it cannot be. */
export type Unescaped = { readonly text: string } | { readonly at: number; readonly problem: string };

/**
 * What MappingCharFilterFactory.parseString and WordDelimiterTokenFilterFactory.parseString make of a trimmed side: `\\`,
 * `\n`, `\t`, `\r`, `\b`, `\f` and `\uXXXX`; any other `\x` is `x`. At most 256 characters come out, as their buffer has.
 */
export function parseEscapes(side: string): Unescaped {
  let text = '';
  let at = 0;
  while (at < side.length) {
    const start = at;
    let char = side.charAt(at++);
    if (char === '\\') {
      if (at >= side.length)
        return { at: start, problem: 'a backslash stands at the end, with nothing to escape' };
      char = side.charAt(at++);
      if (char === 'u') {
        const digits = side.slice(at, at + 4);
        if (at + 3 >= side.length) {
          return {
            at: start,
            problem: `\\u is followed by ${JSON.stringify(digits)}, and four digits were expected`,
          };
        }
        const code = parseHex(digits);
        if (code === undefined) {
          return {
            at: start,
            problem: `\\u${digits} is no character: ${JSON.stringify(digits)} is not hexadecimal`,
          };
        }
        char = String.fromCharCode(code);
        at += 4;
      } else char = CONTROLS.get(char) ?? char;
    }
    if (text.length === LONGEST) {
      return {
        at: start,
        problem: `a side has more than ${LONGEST} characters, the most that Elasticsearch keeps room for`,
      };
    }
    text += char;
  }
  return { text };
}

const LONGEST = 256;

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
]);

/** Integer.parseInt(digits, 16), cut to a char: a sign counts, and so do the digits of other scripts. */
function parseHex(digits: string): number | undefined {
  const [, sign = '', rest = ''] = /^([+-]?)(.+)$/.exec(digits) ?? [];
  let value = 0;
  for (const char of rest.split('')) {
    const digit = digitOf(char);
    if (digit === undefined) return undefined;
    value = value * 16 + digit;
  }
  if (rest === '') return undefined;
  return (sign === '-' ? -value : value) & 0xffff;
}

/** Character.digit(char, 16). */
function digitOf(char: string): number | undefined {
  const code = char.charCodeAt(0);
  const ascii = code >= 0xff21 && code <= 0xff5a ? String.fromCharCode(code - 0xfee0) : char;
  if (/^[0-9a-fA-F]$/.test(ascii)) return Number.parseInt(ascii, 16);
  if (!DIGIT.test(char)) return undefined;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCharCode(zero - 1))) zero -= 1;
  return code - zero;
}

const DIGIT = /^\p{Nd}$/u;
