import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The arrow is =>. */
export const synonymsArrowTypo = defineRule({
  id: 'synonyms-arrow-typo',
  summary: 'The arrow of a synonym rule is =>.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene knows one arrow, and takes any other for a part of a term: the rule has a term less than it seems to have, and mostly does nothing. ' +
    'Nothing says so.',
  reference: 'SolrSynonymParser.addInternal in Lucene, all releases.',
  fails: 'usa -> united states',
  passes: 'usa => united states',
  check: silentOf('synonyms-arrow-typo'),
});
