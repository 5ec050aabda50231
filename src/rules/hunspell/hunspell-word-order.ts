import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** No two words of a dictionary part in U+E000 to U+FFFF and a character above U+FFFF. */
export const hunspellWordOrder = defineRule({
  id: 'hunspell-word-order',
  summary: 'No two words of a dictionary part in U+E000 to U+FFFF and a character above U+FFFF.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene sorts the words by their bytes, and then wants them in the order of UTF-16. ' +
    'The two differ between U+E000 to U+FFFF, such as a ligature, a full-width letter or the U+FFFD of a malformed byte, and what is above U+FFFF, such as an emoji. ' +
    'Two words that are equal up to there, one with each, stop the reader with `out of order`.',
  reference: 'WordStorage.Builder.add in Lucene 8.9 to 10, Dictionary.readDictionaryFiles before.',
  fails: 'the words 😀 and ﬁn',
  passes: 'the words 😀 and fin',
  check: failuresOf('hunspell-word-order'),
});
