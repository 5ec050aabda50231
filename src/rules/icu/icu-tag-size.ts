import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Tags fit into 32 bits. */
export const icuTagSize = defineRule({
  id: 'icu-tag-size',
  summary: 'Tags are at most 2147483647.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'ICU up to 76 calculates with 32 bits, so a larger number becomes another one, which may be below zero. ' +
    'ICU 77, which later releases of analysis-icu bring, refuses it, and no index that uses the file can then be created or opened.',
  reference: 'RBBIRuleScanner.doParseActions in ICU4J 74.2 and 77.1.',
  fails: '.+ {99999999999};',
  passes: '.+ {200};',
  check: silentOf('icu-tag-size'),
});
