import { describe, expect, it } from 'vitest';
import { usersDuplicate } from '../../../src/rules/node/users-duplicate.ts';
import { findings, reading } from '../../support/extension.ts';

const JANE = `jane:$2a$10$${'a'.repeat(53)}\n`;
const of = (content: string) => reading('users', { users: content });

describe('users-duplicate', () => {
  it('is silent about a user once', async () => {
    expect(await findings(usersDuplicate, of(JANE))).toEqual([]);
  });

  it('points at one twice', async () => {
    expect(await findings(usersDuplicate, of(`${JANE}${JANE}`))).toEqual([
      {
        rule: 'users-duplicate',
        severity: 'warn',
        file: 'users',
        line: 2,
        column: 1,
        message: 'this user stands above already, and this line counts.',
        hint: 'Take one of the two lines out.',
      },
    ]);
  });

  it('leaves a line without a colon to users-line', async () => {
    expect(await findings(usersDuplicate, of('jane\n'))).toEqual([]);
  });
});
