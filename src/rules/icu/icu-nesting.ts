import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Rules nest less than a hundred times. */
export const icuNesting = defineRule({
  id: 'icu-nesting',
  summary: 'No rule has a hundred groups or alternatives open at once.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'ICU keeps what waits for its right side in a table of a hundred places: each ( takes one, and each | of the same group one more. ' +
    'So a list of a hundred words with | between them is refused, however simple it is. ' +
    'No index that uses the file can then be created or opened.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: 'a|b|c, and so on, a hundred times',
  passes: '[a b c], as a set',
  check: failuresOf('icu-nesting'),
});
