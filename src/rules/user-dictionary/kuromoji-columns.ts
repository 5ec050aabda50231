import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Four columns. */
export const kuromojiColumns = defineRule({
  id: 'kuromoji-columns',
  summary: 'Each line of a kuromoji user dictionary has four columns.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'An entry is text, segments, readings and part of speech, parted by commas. ' +
    'With fewer columns Lucene fails with an ArrayIndexOutOfBoundsException that names neither the line nor the text, and no index that uses the file can be created or opened. ' +
    'More columns are left out, and tabs, semicolons and full-width commas part nothing.',
  reference: 'UserDictionary in the kuromoji analyzer of Lucene, all releases.',
  fails: '東京,東京,トウキョウ',
  passes: '東京,東京,トウキョウ,名詞',
  check: failuresOf('kuromoji-columns'),
});
