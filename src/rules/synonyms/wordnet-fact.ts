import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A line of WordNet has one shape. */
export const wordnetFact = defineRule({
  id: 'wordnet-fact',
  summary: 'Each line of a WordNet file is a fact of wn_s.pl.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene looks at fixed places of a line and checks nothing else, so a shorter id, a byte order mark or another fact makes an id of whatever stands there. ' +
    'Words of one set get into two, or of two sets into one, and nothing says so.',
  reference: 'WordnetSynonymParser.parse in Lucene, all releases; prologdb(5WN).',
  fails: "s(1,1,'woods',n,1,0).",
  passes: "s(100000001,1,'woods',n,1,0).",
  check: silentOf('wordnet-fact'),
});
