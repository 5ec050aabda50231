import type { Problem } from './problem.ts';
import { type IcuError, icuErrors, type RbbiFault } from './rbbi-scanner.ts';

/** What ICU refuses -> the problem: which rule speaks of it, what was found, and ICU's own number and position. */
export function faultProblem(
  { error, at, line, column, detail = '' }: RbbiFault,
  text: string,
  place: Pick<Problem, 'file' | 'line' | 'column'>,
): Problem {
  const { kind, fact, hint } = faults[error](shown(text, at), detail);
  const said = `ICU: Error ${icuErrors[error]} at line ${line} column ${column}.`;
  return { kind, ...place, message: `${fact}. ${said}`, hint };
}

interface Said {
  readonly kind: string;
  readonly fact: string;
  readonly hint: string;
}

const QUOTE = {
  kind: 'icu-quotes',
  fact: 'the quote that opens here is not closed before the end of the line',
  hint: "Close it with another ', or write \\' for the character.",
};

const faults: Readonly<Record<IcuError, (found: string, detail: string) => Said>> = {
  noRule: () => ({
    kind: 'icu-empty',
    fact: 'the file holds no forward rule; at least one was expected',
    hint: 'Add a rule such as .+ {200}; or take the file out of rule_files.',
  }),
  syntax: (found, detail) => ({
    kind: 'icu-syntax',
    fact: `${found} stands where ${detail} was expected`,
    hint: 'End each rule with ; and put a backslash before what is meant as a character.',
  }),
  hexDigits: (found) => ({
    kind: 'icu-escape',
    fact: `the escape at ${found} has not the digits that it needs, or stands for no character`,
    hint: 'Write \\u with four hexadecimal digits, \\U with eight, or \\x{…}.',
  }),
  newLineInQuotes: () => QUOTE,
  openQuote: () => QUOTE,
  parentheses: (found) => ({
    kind: 'icu-parentheses',
    fact: `${found === ')' ? ') closes no parenthesis' : `a parenthesis is open at ${found}`}`,
    hint: 'Write as many ( as ) in each rule; a quote opens and closes a group too.',
  }),
  tooDeep: (found) => ({
    kind: 'icu-nesting',
    fact: `at ${found} more than 98 groups and alternatives are open in one rule`,
    hint: 'Part the rule into variables, or write single characters as one set.',
  }),
  undefinedVariable: (_found, detail) => ({
    kind: 'icu-variable',
    fact: `$${detail} is not defined before this place`,
    hint: `Put $${detail} = …; above, or mend the name.`,
  }),
  redefinition: (_found, detail) => ({
    kind: 'icu-variable',
    fact: `$${detail} is defined already, and this definition ends here`,
    hint: 'Keep one of the two definitions.',
  }),
  assignment: (found) => ({
    kind: 'icu-variable',
    fact: `${found} stands where ; was expected after a definition`,
    hint: 'End the definition with ;.',
  }),
  unknownOption: (_found, detail) => ({
    kind: 'icu-option',
    fact: `ICU has no option !!${detail}`,
    hint: 'Write !!chain, !!forward, !!reverse, !!safe_forward, !!safe_reverse, !!lookAheadHardBreak or !!quoted_literals_only.',
  }),
  tag: (found) => ({
    kind: 'icu-tag',
    fact: `${found} stands in a tag, where a number in braces was expected`,
    hint: 'Write a tag as {200}; braces around strings stand only within a set.',
  }),
  set: (_found, detail) => ({
    kind: 'icu-set',
    fact: `the set is not one that ICU reads: ${detail}`,
    hint: 'Write a set as [a-z], [:Lu:], [\\p{Latin}] or of such sets with & and -.',
  }),
  emptySet: () => ({
    kind: 'icu-set',
    fact: 'the set holds no character; at least one was expected',
    hint: 'Mend the set, or take the rule out.',
  }),
};

function shown(text: string, at: number): string {
  const char = text.codePointAt(at);
  if (char === undefined) return 'the end of the file';
  if (char === 0x0a) return 'the end of the line';
  const isSeen = /^[!-~\p{L}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(char));
  return isSeen
    ? JSON.stringify(String.fromCodePoint(char))
    : `U+${char.toString(16).toUpperCase().padStart(4, '0')}`;
}
