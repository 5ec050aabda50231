import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A rule takes two terms. */
export const synonymsOneTerm = defineRule({
  id: 'synonyms-one-term',
  summary: 'Each line of a synonym file has at least two terms.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line of one term makes no rule, and nothing says so. ' +
    'Mostly the terms were parted by something else than a comma.',
  reference: 'SolrSynonymParser.addInternal in Lucene, all releases.',
  fails: 'usa; united states',
  passes: 'usa, united states',
  check: silentOf('synonyms-one-term'),
});
