import { javaTrim } from './word-lines.ts';

/** The sides of a rule, trimmed, and where in it they start. */
export interface ArrowRule {
  readonly left: string;
  readonly leftAt: number;
  readonly right: string;
  readonly rightAt: number;
}

/**
 * Cuts a rule as `(.*)\s*=>\s*(.*)\s*$` finds it: at the last arrow, in what follows the last line separator that is no
 * line end (U+0085, U+2028, U+2029), where there is one. Undefined without an arrow there.
 */
export function parseArrowRule(rule: string): ArrowRule | undefined {
  const end = SEPARATOR.test(rule.slice(-1)) ? rule.length - 1 : rule.length;
  let start = end;
  while (start > 0 && !SEPARATOR.test(rule.charAt(start - 1))) start -= 1;
  const arrow = rule.slice(start, end).lastIndexOf('=>');
  if (arrow === -1) return undefined;
  return { ...side('left', rule, start, start + arrow), ...side('right', rule, start + arrow + 2, end) };
}

const SEPARATOR = /[\u0085\u2028\u2029]/;

function side<Name extends 'left' | 'right'>(name: Name, rule: string, start: number, end: number) {
  const whole = rule.slice(start, end);
  const trimmed = javaTrim(whole);
  const at = start + (trimmed === '' ? 0 : whole.indexOf(trimmed));
  return { [name]: trimmed, [`${name}At`]: at } as Pick<ArrowRule, Name | `${Name}At`>;
}
