import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A set ends where the next one starts. */
export const wordnetSynsetOrder = defineRule({
  id: 'wordnet-synset-order',
  summary: 'All lines of a WordNet set stand together.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene ends a set at the first line with another id, and when the id comes again, that is a new set. ' +
    'So words of the two parts are no synonyms, and nothing says so.',
  reference: 'WordnetSynonymParser.parse in Lucene, all releases.',
  fails: 'a set of which one word stands at the end of the file',
  passes: 'the file sorted by its ids',
  check: silentOf('wordnet-synset-order'),
});
