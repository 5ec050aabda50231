import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A user a line. */
export const usersLine = defineRule({
  id: 'users-line',
  summary: 'Each line of users is a name, a colon and the hash of a password.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line of another form is left out, with an error in the log of the node, and the user is not there. ' +
    'A blank line is such a line, but does no harm.',
  reference: 'FileUserPasswdStore.parseFile in Elasticsearch: invalid entry in users file.',
  fails: 'jane',
  passes: 'jane:$2a$10$...',
  check: failuresOf('users-line'),
});
