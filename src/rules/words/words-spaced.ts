import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Tokens have no blanks. */
export const wordsSpaced = defineRule({
  id: 'words-spaced',
  summary: 'No word has a blank inside.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A list is compared with single tokens, and no tokenizer but keyword gives a token with a blank in it. ' +
    'Such a line does nothing then, and nothing says so.',
  reference: 'StopFilter, KeepWordFilter and SetKeywordMarkerFilter in Lucene look each token up.',
  fails: 'new york',
  passes: 'york',
  check: silentOf('words-spaced'),
});
