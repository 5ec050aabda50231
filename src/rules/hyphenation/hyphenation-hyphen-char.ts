import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The hyphen is one character. */
export const hyphenationHyphenChar = defineRule({
  id: 'hyphenation-hyphen-char',
  summary: '<hyphen-char> names one character.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'It is the character that stands for a hyphen within <exceptions>. ' +
    'Where its value has none or several, Lucene takes -, and exceptions that are written with another hyphen become words with that hyphen in them.',
  reference: 'PatternParser.startElement in Lucene, all releases.',
  fails: '<hyphen-char value="--"/>',
  passes: '<hyphen-char value="-"/>',
  check: silentOf('hyphenation-hyphen-char'),
});
