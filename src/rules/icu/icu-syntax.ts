import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Rules of ICU follow its grammar. */
export const icuSyntax = defineRule({
  id: 'icu-syntax',
  summary: 'Rules end with ;, and what is no letter or digit is escaped.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A rule is made of characters, sets in brackets, variables, dots and groups, and ends with ;. ' +
    'Of ASCII only letters and digits stand for themselves; others take a backslash or single quotes, and so does a no-break space. ' +
    'No index that uses the file can then be created or opened; the node tells a number and a position, whose lines do not count those that start with #.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: '"abc" {100};',
  passes: "'abc' {100};",
  check: failuresOf('icu-syntax'),
});
