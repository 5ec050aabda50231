import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Segments are parts of their token. */
export const noriSurface = defineRule({
  id: 'nori-surface',
  summary: 'The segments of a nori user dictionary are the token, together.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene looks at the length of the segments alone, not at their characters. ' +
    'Segments that are shorter than the token, or other text, give tokens that the text does not have, and nothing says so.',
  reference: 'UserDictionary in the nori analyzer of Lucene compares lengths.',
  fails: '세종시 가 나',
  passes: '세종시 세종 시',
  check: silentOf('nori-surface'),
});
