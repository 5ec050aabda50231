import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A rule has two sides. */
export const synonymsArrows = defineRule({
  id: 'synonyms-arrows',
  summary: 'A synonym rule has one arrow at the most.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A rule maps what stands before its arrow to what stands after it, and Lucene refuses a second arrow, even where the filter is lenient. ' +
    'No index that uses the file can be created or opened. ' +
    'Lost line ends are the usual cause.',
  reference:
    'SolrSynonymParser.addInternal in Lucene, all releases: "more than one explicit mapping specified on the same line".',
  fails: 'usa => us => america',
  passes: 'usa, us => america',
  check: failuresOf('synonyms-arrows'),
});
