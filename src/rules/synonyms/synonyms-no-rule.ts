import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A synonym file has a rule. */
export const synonymsNoRule = defineRule({
  id: 'synonyms-no-rule',
  summary: 'A synonym file makes at least one rule.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Where no line has two terms, the filter has no rule and changes no token, and nothing says so. ' +
    'Such a file is a list of words, or has its terms parted by blanks, tabs or semicolons.',
  reference:
    'SolrSynonymParser.addInternal in Lucene, all releases; seen in CoreSynonym.txt of elasticsearch-analysis-hanlp.',
  fails: 'a list of stop words',
  passes: 'usa, united states',
  check: silentOf('synonyms-no-rule'),
});
