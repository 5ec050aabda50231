import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Named sets are few, and not everywhere. */
export const wordsNamedSet = defineRule({
  id: 'words-named-set',
  summary: 'A name such as _english_ is one that the setting knows.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'In the files of stopwords_path and common_words_path a line such as _english_ stands for a whole list, by its exact name in lower case. ' +
    'A name that Elasticsearch does not have, _none_, and any name in the file of another setting are taken for a word, and nothing says so.',
  reference: 'Analysis.NAMED_STOP_WORDS and Analysis.resolveNamedWords in Elasticsearch.',
  fails: '_klingon_',
  passes: '_english_',
  check: silentOf('words-named-set'),
});
