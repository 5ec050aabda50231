import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A dictionary has a word. */
export const hunspellNoWords = defineRule({
  id: 'hunspell-no-words',
  summary: 'A dictionary has a word.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    "Elasticsearch before 8.7 stops where no .dic has a word behind its first line, with a NullPointerException or with `Don't add more words than wordCount!`. " +
    'Later releases take it, and know no word.',
  reference: 'Dictionary.readDictionaryFiles in Lucene before 8.9, WordStorage.Builder in Lucene 8.9 to 9.4.',
  fails: 'a .dic that holds 0 and nothing else',
  passes: 'a .dic that holds 1 and a word below it',
  check: failuresOf('hunspell-no-words'),
});
