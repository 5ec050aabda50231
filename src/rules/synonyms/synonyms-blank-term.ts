import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A term must have a character. */
export const synonymsBlankTerm = defineRule({
  id: 'synonyms-blank-term',
  summary: 'Each term of a synonym rule has a character that is no blank.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene drops what is empty between two commas, but a blank there is a term, which no analyzer makes a token of. ' +
    'No index that uses the file can be created or opened. ' +
    'A lenient filter leaves the term out and says so in the log.',
  reference:
    'SolrSynonymParser.addInternal and SynonymMap.Parser.analyze in Lucene, all releases; seen in synonyms.txt of periana00/docker-elk.',
  fails: 'usa, , united states',
  passes: 'usa, united states',
  check: failuresOf('synonyms-blank-term'),
});
