import { describe, expect, it } from 'vitest';
import { usersRolesLine } from '../../../src/rules/node/users-roles-line.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string) => reading('users-roles', { users_roles: content });

describe('users-roles-line', () => {
  it('is silent about a role with a user', async () => {
    expect(await findings(usersRolesLine, of('admin:jane\n'))).toEqual([]);
  });

  it('points at a role alone, and a blank line', async () => {
    expect(await findings(usersRolesLine, of('admin:jane\n\nmonitor\n'))).toEqual([
      {
        rule: 'users-roles-line',
        severity: 'note',
        file: 'users_roles',
        line: 2,
        column: 1,
        message: 'this line is blank, which a node reports as an error in its log.',
        hint: 'Take the line out.',
      },
      {
        rule: 'users-roles-line',
        severity: 'error',
        file: 'users_roles',
        line: 3,
        column: 1,
        message: 'this line is left out: a role, a colon and users with commas between were expected.',
        hint: 'Write it as monitor:jane,joe.',
      },
    ]);
  });

  it('leaves a user whom nobody knows to users-roles-unknown', async () => {
    expect(await findings(usersRolesLine, of('admin:nobody\n'))).toEqual([]);
  });
});
