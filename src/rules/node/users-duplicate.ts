import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Each user once. */
export const usersDuplicate = defineRule({
  id: 'users-duplicate',
  summary: 'No user stands in users twice.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Of two lines for one user the last counts, and nothing says so. ' +
    'The password of the first one does not work.',
  reference: 'FileUserPasswdStore.parseFile in Elasticsearch.',
  fails: 'jane twice',
  passes: 'jane once',
  check: silentOf('users-duplicate'),
});
