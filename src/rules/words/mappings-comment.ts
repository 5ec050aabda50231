import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** # has to be escaped. */
export const mappingsComment = defineRule({
  id: 'mappings-comment',
  summary: 'Comments and mappings of # are not mistaken for one another.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line that starts with # is a comment, so a mapping of # itself is lost; with blanks before #, a comment is none. ' +
    'Nothing says so where the line has an arrow.',
  reference: 'Analysis.loadWordList in Elasticsearch, all releases.',
  fails: '# => sharp',
  passes: '\\u0023 => sharp',
  check: silentOf('mappings-comment'),
});
