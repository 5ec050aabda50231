import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A role a line. */
export const usersRolesLine = defineRule({
  id: 'users-roles-line',
  summary: 'Each line of users_roles is a role, a colon and users.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line of another form is left out, with an error in the log of the node, and nobody has the role from it. ' +
    'The name of the role is of up to 1,024 printable characters of ASCII. ' +
    'A blank line is left out too, and does no harm.',
  reference: 'FileUserRolesStore.parseFile in Elasticsearch: invalid entry in users_roles file.',
  fails: 'jane=admin',
  passes: 'admin:jane,joe',
  check: failuresOf('users-roles-line'),
});
