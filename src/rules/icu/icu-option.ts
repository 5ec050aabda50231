import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Options are those that ICU has. */
export const icuOption = defineRule({
  id: 'icu-option',
  summary: 'Every !!option is one that ICU has.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'ICU knows !!chain, !!forward, !!reverse, !!safe_forward, !!safe_reverse, !!lookAheadHardBreak, !!quoted_literals_only and !!unquoted_literals, by their exact names. ' +
    'It refuses others, such as those that later or earlier releases have. ' +
    'No index that uses the file can then be created or opened; the node tells a number and a position, whose lines do not count those that start with #.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: '!!Chain;',
  passes: '!!chain;',
  check: failuresOf('icu-option'),
});
