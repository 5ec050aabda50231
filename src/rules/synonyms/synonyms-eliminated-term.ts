import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Each term must leave a token behind the analyzer. */
export const synonymsEliminatedTerm = defineRule({
  id: 'synonyms-eliminated-term',
  summary: 'Each term of a synonym rule leaves a token behind the analyzer.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene reads each term by the tokenizer and the filters that stand before the synonyms, and refuses one of which nothing is left: signs alone behind the standard tokenizer, a stop word behind a stop filter. ' +
    'No index that uses the file can be created or opened. ' +
    'A lenient filter leaves the term out and says so in the log. ' +
    'Where the analyzer is not known, this is a warning that names the tokenizer it is true of.',
  reference:
    'SynonymMap.Parser.analyze in Lucene, all releases; seen in smile-magento-elasticsearch#108 and k-NN#998.',
  fails: '%, percent, behind the standard tokenizer',
  passes: 'percent, per cent',
  check: failuresOf('synonyms-eliminated-term'),
});
