import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Escapes are complete. */
export const icuEscape = defineRule({
  id: 'icu-escape',
  summary: 'Escapes have the digits that they need.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'After \\u stand four hexadecimal digits, after \\U eight, after \\x one or two, or any number in braces up to 10FFFF. ' +
    'A backslash at the very end escapes nothing. ' +
    'No index that uses the file can then be created or opened; the node tells a number and a position, whose lines do not count those that start with #.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: '\\u41 {200};',
  passes: '\\u0041 {200};',
  check: failuresOf('icu-escape'),
});
