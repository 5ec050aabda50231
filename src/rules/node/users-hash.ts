import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Hashes that a password can have. */
export const usersHash = defineRule({
  id: 'users-hash',
  summary: 'The hash of each user is whole, and of a cost that Elasticsearch knows.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The hash is looked at when the user logs in. ' +
    'One that is cut off, or of an unknown cost, matches no password, or makes each login fail with an error.',
  reference: 'Hasher.resolveFromHash and verifyHash in Elasticsearch.',
  stricter: 'Elasticsearch takes the line, and each login of the user fails.',
  fails: 'jane:$2a$10$abc',
  passes: 'jane:{PBKDF2_STRETCH}10000$...$...',
  check: failuresOf('users-hash'),
});
