import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A dictionary has a word. */
export const hunspellNoWords = defineRule({
  id: 'hunspell-no-words',
  summary: 'A dictionary has a word.',
  severity: 'error',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch before 7.14 stops with a NullPointerException where no .dic has a word behind its first line. ' +
    'Later releases take it, and know no word.',
  reference: 'Dictionary.readDictionaryFiles in Lucene before 8.9.',
  fails: 'a .dic that holds 0 and nothing else',
  passes: 'a .dic that holds 1 and a word below it',
  check: failuresOf('hunspell-no-words'),
});
