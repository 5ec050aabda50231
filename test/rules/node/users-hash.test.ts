import { describe, expect, it } from 'vitest';
import { usersHash } from '../../../src/rules/node/users-hash.ts';
import { findings, reading } from '../../support/extension.ts';

const JANE = `jane:$2a$10$${'a'.repeat(53)}\n`;
const of = (content: string) => reading('users', { users: content });

describe('users-hash', () => {
  it('is silent about a whole hash', async () => {
    expect(await findings(usersHash, of(JANE))).toEqual([]);
  });

  it('points at one that is cut off', async () => {
    expect(await findings(usersHash, of(JANE.slice(0, -5)))).toEqual([
      {
        rule: 'users-hash',
        severity: 'error',
        file: 'users',
        line: 1,
        column: 6,
        message:
          'this user cannot log in: the hash of the password is cut off, or of a cost that Elasticsearch does not know.',
        hint: 'Set the password anew: elasticsearch-users passwd <name>.',
      },
    ]);
  });

  it('leaves a text that is no hash to users-clear', async () => {
    expect(await findings(usersHash, of('jane:secret\n'))).toEqual([]);
  });
});
