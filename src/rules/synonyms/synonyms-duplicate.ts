import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A rule is told once. */
export const synonymsDuplicate = defineRule({
  id: 'synonyms-duplicate',
  summary: 'No rule, and no term in it, stands twice.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene keeps one of two equal rules, and a word that is its own synonym changes nothing. ' +
    'Nothing breaks, but where a rule stands twice, mostly one of the two was to say something else. ' +
    'Of a file, the first 500,000 terms are compared.',
  reference:
    'SynonymMap.Builder in Lucene, all releases, which Elasticsearch builds without duplicates; seen in synonym.txt of jinhucheung/elasticsearch-rtf.',
  fails: 'usa, us on two lines',
  passes: 'usa, us on one',
  check: silentOf('synonyms-duplicate'),
});
