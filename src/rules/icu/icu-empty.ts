import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A file of rules has a rule. */
export const icuEmpty = defineRule({
  id: 'icu-empty',
  summary: 'A file of ICU rules holds a forward rule.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'ICU makes no break iterator of nothing: an empty file, one of comments and definitions alone, or one whose rules all come after !!reverse; is refused. ' +
    'No index that uses the file can then be created or opened.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: '$Letter = [:L:];',
  passes: '$Letter = [:L:]; $Letter+ {200};',
  check: failuresOf('icu-empty'),
});
