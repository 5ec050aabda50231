import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Quotes are no syntax. */
export const synonymsQuotes = defineRule({
  id: 'synonyms-quotes',
  summary: 'No term of a synonym rule is in quotes.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Quotes are characters like others: a comma between them parts the term all the same. ' +
    'A tokenizer that keeps signs keeps them too, and then the term is found in no text. ' +
    'Lines copied out of JSON have them.',
  reference: 'SolrSynonymParser.split in Lucene, all releases; seen in synonyms.txt of goorm-space/MUNOVA.',
  fails: '"usa", "united states"',
  passes: 'usa, united states',
  check: silentOf('synonyms-quotes'),
});
