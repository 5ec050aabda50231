import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** No set goes on in a line that starts with #. */
export const icuComment = defineRule({
  id: 'icu-comment',
  summary: 'No line within a set starts with #.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch takes each line out that starts with #, before ICU reads the rules. ' +
    'Within a set that goes over several lines, # is a character and not the start of a comment, so such a line is lost without a word.',
  reference: 'IcuTokenizerFactory.parseRules in Elasticsearch, all releases.',
  fails: '[abc, and on the next line #def]',
  passes: '[abc, and on the next line, after a blank, #def]',
  check: silentOf('icu-comment'),
});
