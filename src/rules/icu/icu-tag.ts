import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A tag is a number in braces. */
export const icuTag = defineRule({
  id: 'icu-tag',
  summary: 'Tags are numbers in braces.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'What stands in braces after a rule, as {200}, is what the tokenizer gets to know of it. ' +
    'Names and signs have no place in it, and braces around a string stand only within a set. ' +
    '\\p{…} outside of brackets is read as p with a tag, so it is refused too. ' +
    'No index that uses the file can then be created or opened; the node tells a number and a position, whose lines do not count those that start with #.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: '\\p{L}+ {200};',
  passes: '[\\p{L}]+ {200};',
  check: failuresOf('icu-tag'),
});
