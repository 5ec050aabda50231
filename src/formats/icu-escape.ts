/** What a backslash stands for. */
export interface Escape {
  readonly codePoint: number;
  /** UTF-16 units after the backslash. */
  readonly length: number;
}

/**
 * The escape whose first character after the backslash is at `at`, as com.ibm.icu.impl.Utility.unescapeAndLengthAt reads
 * it: \uhhhh, \Uhhhhhhhh, \xhh, \x{h}, octal, \a \b \e \f \n \r \t \v, \cX, and any other character for itself. Undefined
 * where digits are missing, or too large, or nothing follows.
 */
export function parseIcuEscape(text: string, at: number, end = text.length): Escape | undefined {
  if (at >= end) return undefined;
  const found = digits(text.slice(at, Math.min(end, at + 10)));
  if (found === 'wrong') return undefined;
  if (found !== undefined) return paired(text, at, end, found);

  const first = text[at] ?? '';
  const control = CONTROLS[first];
  if (control !== undefined) return { codePoint: control, length: 1 };
  if (first === 'c' && at + 1 < end) {
    const next = text.codePointAt(at + 1) ?? 0;
    return { codePoint: next & 0x1f, length: 1 + lengthOf(next) };
  }
  const codePoint = at + 1 < end ? (text.codePointAt(at) ?? 0) : text.charCodeAt(at);
  return { codePoint, length: lengthOf(codePoint) };
}

const CONTROLS: Readonly<Record<string, number>> = {
  a: 0x07,
  b: 0x08,
  e: 0x1b,
  f: 0x0c,
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
  v: 0x0b,
};

const FORMS: readonly (readonly [start: RegExp, form: RegExp, radix: number])[] = [
  [/^u/, /^u([0-9A-Fa-f]{4})/, 16],
  [/^U/, /^U([0-9A-Fa-f]{8})/, 16],
  [/^x\{/, /^x\{([0-9A-Fa-f]{1,8})\}/, 16],
  [/^x/, /^x([0-9A-Fa-f]{1,2})/, 16],
  [/^[0-7]/, /^([0-7]{1,3})/, 8],
];

/** `wrong` for a form that started and is not complete. */
function digits(text: string): Escape | 'wrong' | undefined {
  const form = FORMS.find(([start]) => start.test(text));
  if (form === undefined) return undefined;
  const [, pattern, radix] = form;
  const [whole, number = ''] = pattern.exec(text) ?? [];
  const codePoint = Number.parseInt(number, radix);
  if (whole === undefined || codePoint > 0x10ffff) return 'wrong';
  return { codePoint, length: whole.length };
}

/** With the second half of a surrogate pair, where the first was escaped: as it is, or escaped too. */
function paired(text: string, at: number, end: number, { codePoint, length }: Escape): Escape {
  const next = at + length;
  if (next >= end || codePoint < 0xd800 || codePoint > 0xdbff) return { codePoint, length };
  const isEscaped = text[next] === '\\' && next + 1 < end;
  const escaped = isEscaped ? parseIcuEscape(text, next + 1, Math.min(end, next + 12)) : undefined;
  const low = escaped?.codePoint ?? text.charCodeAt(next);
  if (low < 0xdc00 || low > 0xdfff) return { codePoint, length };
  const joined = 0x10000 + ((codePoint - 0xd800) << 10) + (low - 0xdc00);
  return { codePoint: joined, length: length + 1 + (escaped?.length ?? 0) };
}

function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
