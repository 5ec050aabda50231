import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** # cuts a line anywhere. */
export const noriComment = defineRule({
  id: 'nori-comment',
  summary: 'No token of a nori user dictionary has a # in it.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene cuts each line of a nori user dictionary at the first #, so C# becomes C. ' + 'Nothing says so.',
  reference: 'UserDictionary.open in the nori analyzer of Lucene.',
  fails: 'C#',
  passes: 'C',
  check: silentOf('nori-comment'),
});
