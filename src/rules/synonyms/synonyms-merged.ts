import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Rules for one word add up. */
export const synonymsMerged = defineRule({
  id: 'synonyms-merged',
  summary: 'No word is on the left of two rules, or replaced by one and kept by another.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A later rule does not take the place of an earlier one: Lucene merges all rules with the same words on the left. ' +
    'When one of them is a list without an arrow, the word itself is kept too. ' +
    'Of a file, the first 500,000 terms are compared.',
  reference:
    'SynonymMap.Builder.add in Lucene, all releases; seen in synonyms.txt of FREVA-CLINT/freva-service-config.',
  fails: 'usa => us and usa => america',
  passes: 'usa => us, america',
  check: silentOf('synonyms-merged'),
});
