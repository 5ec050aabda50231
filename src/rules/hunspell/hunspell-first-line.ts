import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The first line of each .dic is the number of its words. */
export const hunspellFirstLine = defineRule({
  id: 'hunspell-first-line',
  summary: 'The first line of each .dic is the number of its words.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene passes over the first line of every .dic, whatever it is. ' +
    'A list of own words without a number loses its first word, and nothing says so.',
  reference: 'Dictionary.mergeDictionaries in Lucene, all releases.',
  fails: 'a .dic that starts with a word',
  passes: 'a .dic that starts with a number',
  check: silentOf('hunspell-first-line'),
});
