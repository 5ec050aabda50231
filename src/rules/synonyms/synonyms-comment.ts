import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A comment starts in column 1. */
export const synonymsComment = defineRule({
  id: 'synonyms-comment',
  summary: 'A comment in a synonym file starts with # in the first column.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene skips a line that starts with #, and knows no other comments: behind a blank, behind a rule, and after // or ; they are terms. ' +
    'A note after a rule changes its last term, which then is found in no text, and nothing says so.',
  reference: 'SolrSynonymParser.addInternal in Lucene, all releases.',
  fails: 'usa, us # countries',
  passes: '# countries',
  check: silentOf('synonyms-comment'),
});
