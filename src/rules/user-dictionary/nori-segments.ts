import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Segments are no longer than their token. */
export const noriSegments = defineRule({
  id: 'nori-segments',
  summary: 'The segments of a nori user dictionary are no longer than their token.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'What follows a token in its line are the segments that it is made of. ' +
    'When they are longer than the token, no index that uses the file can be created or opened. ' +
    'A comma at the end of a line, as spreadsheets leave it, counts.',
  reference:
    'UserDictionary in the nori analyzer of Lucene: the segmentation is bigger than the surface form.',
  fails: '세종시 세종 서울',
  passes: '세종시 세종 시',
  check: failuresOf('nori-segments'),
});
