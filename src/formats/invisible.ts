import type { Problem } from './problem.ts';

/** Characters that nobody sees, and that String.trim leaves. */
const INVISIBLE =
  '\\u0085\\u00a0\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202a-\\u202f\\u205f\\u2060-\\u2064\\u3000\\ufeff';
const AT_START = new RegExp(`^[${INVISIBLE}]+`);
const AT_END = new RegExp(`[${INVISIBLE}]+$`);

/** A text that starts or ends with what nobody sees -> the problem; undefined for others. A byte order mark has its own. */
export function invisibleEnd(
  text: string,
  { file, line, column }: Required<Pick<Problem, 'file' | 'line' | 'column'>>,
): Problem | undefined {
  const start = AT_START.exec(text);
  const found = start?.[0] === '\ufeff' && line === 1 ? AT_END.exec(text) : (start ?? AT_END.exec(text));
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    kind: 'text-invisible-ends',
    file,
    line,
    column: column + found.index,
    message: `U+${code}, which nobody sees, stands at the ${found.index === 0 ? 'start' : 'end'} of ${JSON.stringify(text)} and is a part of it.`,
    hint: `Take it out, or run slipway check --fix.`,
  };
}
