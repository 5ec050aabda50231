import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Sets are those that ICU reads. */
export const icuSet = defineRule({
  id: 'icu-set',
  summary: 'Sets in brackets are complete, not empty, and of properties that ICU knows.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A set lists characters, ranges in the order of code points, strings in braces, properties such as [:Lu:] or \\p{Script=Greek}, other sets and variables that are sets, with & and - between sets. ' +
    'ICU refuses what is open or out of order, a property that it does not know, and a set without a character. ' +
    'No index that uses the file can then be created or opened; the node tells a number and a position, whose lines do not count those that start with #.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: '[z-a]+ {200};',
  passes: '[a-z]+ {200};',
  check: failuresOf('icu-set'),
});
