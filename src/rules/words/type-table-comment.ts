import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** # has to be escaped. */
export const typeTableComment = defineRule({
  id: 'type-table-comment',
  summary: 'No type of # is lost as a comment.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line that starts with # is a comment, so a type for # itself is lost. ' +
    'Nothing says so, unless no other rule is left.',
  reference: 'Analysis.loadWordList in Elasticsearch, all releases.',
  fails: '# => ALPHA',
  passes: '\\u0023 => ALPHA',
  check: silentOf('type-table-comment'),
});
