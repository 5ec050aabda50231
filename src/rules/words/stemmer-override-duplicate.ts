import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The first stem wins. */
export const stemmerOverrideDuplicate = defineRule({
  id: 'stemmer-override-duplicate',
  summary: 'Each word has one stem.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why: 'Of two rules for a word the first one counts, and the other does nothing. ' + 'Nothing says so.',
  reference: 'StemmerOverrideFilter.Builder.add in Lucene.',
  fails: 'mice => mouse and later mice => mice',
  passes: 'mice => mouse',
  check: silentOf('stemmer-override-duplicate'),
});
