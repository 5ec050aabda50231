import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** WordnetSynonymParser takes characters 3 to 11 and what is between quotes. */
export const wordnetLine = defineRule({
  id: 'wordnet-line',
  summary: 'Each line of a WordNet file has a synset id and a word in quotes.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The format knows no comments and no empty lines: Lucene takes nine characters at a fixed place and what lies between the first and the last quote, and ends with an exception where they are missing. ' +
    'No index that uses the file can be created or opened, even where the filter is lenient, and the message names no line.',
  reference: 'WordnetSynonymParser.parse in Lucene, all releases.',
  fails: 'an empty line at the end',
  passes: "s(100000001,1,'woods',n,1,0).",
  check: failuresOf('wordnet-line'),
});
