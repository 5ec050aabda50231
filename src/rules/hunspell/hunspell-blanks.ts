import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Words of a .dic have no blanks at their ends. */
export const hunspellBlanks = defineRule({
  id: 'hunspell-blanks',
  summary: 'Words of a .dic have no blanks at their ends.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene does not trim the lines of a .dic. ' +
    'A word with a blank at its end is another word, which no token equals, and nothing says so.',
  reference: 'Dictionary.mergeDictionaries in Lucene, all releases.',
  fails: 'a word with a blank behind it',
  passes: 'the word alone',
  check: silentOf('hunspell-blanks'),
});
