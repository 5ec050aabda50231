import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Accents have two ways to be written. */
export const wordsComposed = defineRule({
  id: 'words-composed',
  summary: "Words are in Unicode's composed form, NFC.",
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch compares words character by character, without normalising them: an e with a combining accent is another word than é. ' +
    'Most texts have the composed form, so such a word matches nothing unless an ICU or folding filter stands before.',
  reference: 'Analysis.loadWordList in Elasticsearch does not normalise; Unicode Standard Annex #15.',
  fails: 'école, written with U+0301',
  passes: 'école, written with U+00E9',
  check: silentOf('words-composed'),
});
