import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A pattern is letters with single digits between them. */
export const hyphenationDigits = defineRule({
  id: 'hyphenation-digits',
  summary: 'Patterns have letters, and one digit at most between two of them.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A digit says how good a place to part a word is; the letters around it say where. ' +
    'Of two digits in a row Lucene reads the first, and takes the second for the place of a letter, so that all that follow are shifted. ' +
    'A pattern of digits alone matches nowhere, and nothing says so.',
  reference: 'PatternParser.getPattern and getInterletterValues in Lucene, all releases.',
  fails: 'a10b',
  passes: 'a1b',
  check: silentOf('hyphenation-digits'),
});
