import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The segments are the text. */
export const kuromojiSurface = defineRule({
  id: 'kuromoji-surface',
  summary: 'The segments of a kuromoji user dictionary are the text, together.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The segments, without blanks, have to be the text itself, without blanks. ' +
    'Otherwise no index that uses the file can be created or opened; before 8.0 only segments that are longer than the text are refused, and others give tokens at wrong places. ' +
    'A byte order mark at the start of the file is a part of the first text, so it leads here.',
  reference:
    'UserDictionary in the kuromoji analyzer of Lucene: the concatenated segmentation does not match the surface form.',
  fails: '東京,京都,トウキョウ,名詞',
  passes: '東京,東京,トウキョウ,名詞',
  check: failuresOf('kuromoji-surface'),
});
