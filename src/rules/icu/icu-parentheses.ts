import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Parentheses are balanced. */
export const icuParentheses = defineRule({
  id: 'icu-parentheses',
  summary: 'Each rule closes the parentheses that it opens.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A parenthesis that is open at ;, or one that closes nothing, is refused. ' +
    'A single quote opens a group as ( does, and the next one closes it. ' +
    'No index that uses the file can then be created or opened; the node tells a number and a position, whose lines do not count those that start with #.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: '([a-z]|[0-9] {200};',
  passes: '([a-z]|[0-9]) {200};',
  check: failuresOf('icu-parentheses'),
});
