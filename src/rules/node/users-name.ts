import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Names that a user may have. */
export const usersName = defineRule({
  id: 'users-name',
  summary: 'The users in users have names that Elasticsearch takes.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A name is of up to 1,024 printable characters of ASCII, without a blank at its ends, and not that of a user who is built in. ' +
    'Another line is left out, with an error in the log of the node.',
  reference: 'Validation.Users.validateUsername in Elasticsearch: invalid username in users file.',
  fails: 'elastic:$2a$10$...',
  passes: 'jane:$2a$10$...',
  check: failuresOf('users-name'),
});
