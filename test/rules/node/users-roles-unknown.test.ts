import { describe, expect, it } from 'vitest';
import { usersRolesUnknown } from '../../../src/rules/node/users-roles-unknown.ts';
import { bundle, findings } from '../../support/extension.ts';

const JANE = `jane:$2a$10$${'a'.repeat(53)}\n`;
const of = (users: string, roles: string) => ({
  ...bundle({ users, users_roles: roles }),
  told: { formats: { users: 'users', users_roles: 'users-roles' } } as const,
});

describe('users-roles-unknown', () => {
  it('is silent about roles for the users of the file realm', async () => {
    expect(await findings(usersRolesUnknown, of(JANE, 'admin:jane\n'))).toEqual([]);
  });

  it('points at a user whom nobody knows', async () => {
    expect(await findings(usersRolesUnknown, of(JANE, 'admin:jane, joe\n'))).toEqual([
      {
        rule: 'users-roles-unknown',
        severity: 'warn',
        file: 'users_roles',
        line: 1,
        column: 13,
        message: '"joe" has a role here, and is no user of users.',
        hint: 'Add the user with elasticsearch-users useradd, or take the name out of users_roles.',
      },
    ]);
  });

  it('leaves a role without users to users-roles-line', async () => {
    expect(await findings(usersRolesUnknown, of(JANE, 'admin:\n'))).toEqual([]);
  });
});
