import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Variables are defined once, before they are used. */
export const icuVariable = defineRule({
  id: 'icu-variable',
  summary: 'Variables are defined once, before they are used.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A variable is defined by $name = …;, for all that comes after it. ' +
    'ICU refuses one that is not defined yet, a second definition, and a definition that does not end with ;. ' +
    'No index that uses the file can then be created or opened; the node tells a number and a position, whose lines do not count those that start with #.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: '$Letter+ {200}; $Letter = [:L:];',
  passes: '$Letter = [:L:]; $Letter+ {200};',
  check: failuresOf('icu-variable'),
});
