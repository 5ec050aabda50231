import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Lists are compared as they stand. */
export const wordsCapital = defineRule({
  id: 'words-capital',
  summary: 'Words are in lower case, or the setting ignores case.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Unless the setting says to ignore case, a word with a capital letter matches only a token with one. ' +
    'After a lowercase filter, which most analyzers have, there is none, and nothing says so.',
  reference:
    'CharArraySet in Lucene, with ignore_case, keep_words_case, articles_case or word_list_case in Elasticsearch.',
  fails: 'The',
  passes: 'the',
  check: silentOf('words-capital'),
});
