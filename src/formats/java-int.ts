/** java.lang.Integer.parseInt: a sign, then decimal digits of any script; undefined for what it refuses. */
export function javaInt(text: string): number | undefined {
  if (!/^[-+]?\p{Nd}+$/u.test(text) || /[\ud800-\udfff]/.test(text)) return undefined;
  const digits = text.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit.charCodeAt(0))));
  const value = Number(digits);
  return value < -(2 ** 31) || value >= 2 ** 31 ? undefined : value;
}

/** Unicode has decimal digits in runs of ten, from zero on. */
function digitValue(code: number): number {
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value += 1;
  return value;
}
