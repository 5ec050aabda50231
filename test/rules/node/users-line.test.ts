import { describe, expect, it } from 'vitest';
import { usersLine } from '../../../src/rules/node/users-line.ts';
import { findings, reading } from '../../support/extension.ts';

const JANE = `jane:$2a$10$${'a'.repeat(53)}\n`;
const of = (content: string) => reading('users', { users: content });

describe('users-line', () => {
  it('is silent about a user with a hash', async () => {
    expect(await findings(usersLine, of(JANE))).toEqual([]);
  });

  it('points at a name alone, and a blank line', async () => {
    expect(await findings(usersLine, of(`jane\n\n${JANE}`))).toEqual([
      {
        rule: 'users-line',
        severity: 'error',
        file: 'users',
        line: 1,
        column: 1,
        message: 'this line is left out: a name, a colon and the hash of a password were expected.',
        hint: 'Write the line with elasticsearch-users useradd <name>.',
      },
      {
        rule: 'users-line',
        severity: 'note',
        file: 'users',
        line: 2,
        column: 1,
        message: 'this line is blank, which a node reports as an error in its log.',
        hint: 'Take the line out.',
      },
    ]);
  });

  it('leaves a name that is not allowed to users-name', async () => {
    expect(await findings(usersLine, of(JANE.replace('jane', 'jané')))).toEqual([]);
  });
});
