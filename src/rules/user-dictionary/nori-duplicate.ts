import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Each token has one entry. */
export const noriDuplicate = defineRule({
  id: 'nori-duplicate',
  summary: 'No token of a nori user dictionary has two entries.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Of several entries of a token the first one counts, and the others do nothing. ' +
    'Elasticsearch itself refuses only lines that are the same, so nothing says so.',
  reference: 'UserDictionary in the nori analyzer of Lucene.',
  fails: '세종시, and later 세종시 세종 시',
  passes: '세종시 세종 시',
  check: silentOf('nori-duplicate'),
});
