import { describe, expect, it } from 'vitest';
import { usersName } from '../../../src/rules/node/users-name.ts';
import { findings, reading } from '../../support/extension.ts';

const JANE = `jane:$2a$10$${'a'.repeat(53)}\n`;
const of = (content: string) => reading('users', { users: content });

describe('users-name', () => {
  it('is silent about a name of letters', async () => {
    expect(await findings(usersName, of(JANE))).toEqual([]);
  });

  it('points at the name of one who is built in, and one that is not ASCII', async () => {
    expect(
      await findings(usersName, of(`${JANE.replace('jane', 'elastic')}${JANE.replace('jane', 'jané')}`)),
    ).toEqual([
      {
        rule: 'users-name',
        severity: 'error',
        file: 'users',
        line: 1,
        column: 1,
        message: 'this user is left out: the name is that of a user who is built in.',
        hint: 'Give the user another name, of printable ASCII.',
      },
      {
        rule: 'users-name',
        severity: 'error',
        file: 'users',
        line: 2,
        column: 1,
        message: 'this user is left out: the name has a character that is not of printable ASCII.',
        hint: 'Give the user another name, of printable ASCII.',
      },
    ]);
  });

  it('leaves a line without a colon to users-line', async () => {
    expect(await findings(usersName, of('jane\n'))).toEqual([]);
  });
});
