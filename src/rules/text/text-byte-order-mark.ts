import { textFix } from '../fixes.ts';
import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Java takes a byte order mark for a character. */
export const textByteOrderMark = defineRule({
  id: 'text-byte-order-mark',
  summary: 'Text starts without a byte order mark.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch does not take away U+FEFF at the start of a file: the first word becomes another one, which no text has, and a comment in the first line is none. ' +
    'Nothing says so, unless the format refuses such a line. ' +
    'Editors and Excel on Windows write it.',
  reference: 'Analysis.loadWordList in Elasticsearch, all releases; The Unicode Standard, 23.8.',
  fails: 'the bytes EF BB BF before the first word',
  passes: 'the first word at the first byte',
  fix: textFix('takes the mark away', (text) => text.replace(/^\ufeff+/, '')),
  check: silentOf('text-byte-order-mark'),
});
