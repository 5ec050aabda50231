import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** One word a line. */
export const wordsSeveral = defineRule({
  id: 'words-several',
  summary: 'Each line of a word list holds one word, without commas.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch parts words by lines alone, so "a, an, the" is one word, which no text has. ' +
    'Nothing says so, and none of the three is a stop word.',
  reference: 'Analysis.loadWordList in Elasticsearch, all releases.',
  fails: 'a, an, the',
  passes: 'a',
  check: silentOf('words-several'),
});
