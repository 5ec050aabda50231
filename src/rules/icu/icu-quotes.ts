import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Quotes are closed on their line. */
export const icuQuotes = defineRule({
  id: 'icu-quotes',
  summary: 'A quote is closed on the line where it opens.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Single quotes make what is between them stand for itself, up to the next quote on the same line; two in a row are the character. ' +
    'An apostrophe in a word opens a quote that nothing closes. ' +
    'No index that uses the file can then be created or opened; the node tells a number and a position, whose lines do not count those that start with #.',
  reference: 'RuleBasedBreakIterator in ICU4J, which icu_tokenizer of analysis-icu calls.',
  fails: "don't {200};",
  passes: "don\\'t {200};",
  check: failuresOf('icu-quotes'),
});
