import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** What takes the data of ICU is not decided. */
export const icuUnchecked = defineRule({
  id: 'icu-unchecked',
  summary: 'Rules need no more than Slipway knows.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Slipway knows the grammar of rules and the names of all properties of ICU 77, but not which characters have each of them, nor the names of characters. ' +
    'So whether a set such as [[:lb=SA:]-[:Thai:]] holds any, which ICU insists on, is not decided. ' +
    'Nor is anything about rules larger than 256 KiB.',
  reference: 'A limit of Slipway: UnicodeSet in ICU4J has the data.',
  undecided: true,
  fails: '[\\p{Line_Break=SA}-[:Thai:]]+ {200};',
  passes: '[[:Thai:][:Lao:]]+ {200};',
  check: silentOf('icu-unchecked'),
});
