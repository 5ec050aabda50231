import type { Reading } from '../../formats/reading.ts';
import { defineRule } from '../rule.ts';

/** Roles for those who are there. */
export const usersRolesUnknown = defineRule({
  id: 'users-roles-unknown',
  summary: 'users_roles names users who stand in users.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A role is given to the users of the file realm alone, who stand in the file users. ' +
    'For anyone else the line counts for nothing, and nothing says so. ' +
    'Where the bundle has no file users, those of the node count, and nothing is checked.',
  reference: 'FileRealm and FileUserRolesStore in Elasticsearch.',
  fails: 'admin:jane in users_roles, and no line with jane in users',
  passes: 'admin:jane in users_roles, and jane:$2a$10$... in users',

  async *check({ readings }) {
    const users = fileOf(readings, 'users');
    const roles = fileOf(readings, 'users-roles');
    if (users === undefined || roles === undefined) return;
    // Loaded only here, with the libraries for text: hardly any bundle has both files.
    const { parseUsers } = await import('../../formats/users.ts');
    const { parseUsersRoles } = await import('../../formats/users-roles.ts');
    const known = await parseUsers(users, () => undefined);
    for (const [name, { line, column }] of await parseUsersRoles(roles, () => undefined)) {
      if (known.has(name)) continue;
      yield {
        file: roles.path,
        line,
        column,
        message: `${JSON.stringify(name)} has a role here, and is no user of ${users.path}.`,
        hint: `Add the user with elasticsearch-users useradd, or take the name out of ${roles.path}.`,
      };
    }
  },
});

function fileOf(
  readings: readonly Reading[],
  format: Reading['format'],
): Reading['files'][number] | undefined {
  return readings.find((reading) => reading.format === format)?.files[0];
}
