import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Rules that match words have tags. */
export const icuUntagged = defineRule({
  id: 'icu-untagged',
  summary: 'Some rule has a tag other than {0}.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The tokenizer asks for the tag of the rule that matched, and skips what has none, as it does with blanks and punctuation. ' +
    'Without any tag there is not one token, so nothing is indexed and nothing found. ' +
    'Nothing says so.',
  reference: 'ICUTokenizer.incrementTokenBuffer in Lucene, all releases.',
  fails: '[a-z]+;',
  passes: '[a-z]+ {200};',
  check: silentOf('icu-untagged'),
});
