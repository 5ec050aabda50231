import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** No password in clear. */
export const usersClear = defineRule({
  id: 'users-clear',
  summary: 'What stands for a password in users is a hash.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'What has none of the prefixes that Elasticsearch knows is compared with the password as it is. ' +
    'So either a password stands in the file for all to read, or a hash of another kind, with which nobody can log in.',
  reference: 'Hasher.resolveFromHash in Elasticsearch, which gives NOOP.',
  fails: 'jane:$6$...',
  passes: 'jane:$2a$10$...',
  check: silentOf('users-clear'),
});
