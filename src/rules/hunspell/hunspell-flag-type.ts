import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** FLAG is said once, before the flags, and is long, num or UTF-8. */
export const hunspellFlagType = defineRule({
  id: 'hunspell-flag-type',
  summary: 'FLAG is said once, before the flags, and is long, num or UTF-8.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'FLAG says how the flags of words and affixes are written. ' +
    'A line with anything behind its one word, even a comment, is refused, and so is another kind of flags. ' +
    'From Elasticsearch 7.14 on it has to stand at the start of a line in the first 30,719 bytes. ' +
    'An index that uses the locale cannot be created or opened.',
  reference: 'Dictionary.getFlagParsingStrategy and readConfig in Lucene.',
  fails: 'FLAG long # two characters',
  passes: 'FLAG long',
  check: failuresOf('hunspell-flag-type'),
});
