import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Each segment has a reading. */
export const kuromojiReadings = defineRule({
  id: 'kuromoji-readings',
  summary: 'Each segment of a kuromoji user dictionary has its reading.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Segments and readings are parted by blanks, U+0020 alone, and there have to be as many of both. ' +
    'Otherwise no index that uses the file can be created or opened. ' +
    'A blank at the start counts as an empty segment, and the ideographic space parts nothing.',
  reference: 'UserDictionary in the kuromoji analyzer of Lucene: the number of segmentations does not match.',
  fails: '東京,東 京,トウキョウ,名詞',
  passes: '東京,東 京,トウ キョウ,名詞',
  check: failuresOf('kuromoji-readings'),
});
