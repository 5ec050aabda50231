import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A list of words has no rules. */
export const wordsRule = defineRule({
  id: 'words-rule',
  summary: 'No line of a word list is a rule with =>.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line such as "a => b" in a list of words is one word, with the arrow in it. ' +
    'Mostly the file is one of synonyms, mappings or stemmer rules, and the setting that reads it is the wrong one.',
  reference: 'Analysis.getWordList in Elasticsearch, all releases.',
  fails: 'colour => color',
  passes: 'colour',
  check: silentOf('words-rule'),
});
