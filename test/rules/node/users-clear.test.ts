import { describe, expect, it } from 'vitest';
import { usersClear } from '../../../src/rules/node/users-clear.ts';
import { findings, reading } from '../../support/extension.ts';

const JANE = `jane:$2a$10$${'a'.repeat(53)}\n`;
const of = (content: string) => reading('users', { users: content });

describe('users-clear', () => {
  it('is silent about a hash', async () => {
    expect(await findings(usersClear, of(JANE))).toEqual([]);
  });

  it('points at a text that is none', async () => {
    expect(await findings(usersClear, of('jane:secret\n'))).toEqual([
      {
        rule: 'users-clear',
        severity: 'warn',
        file: 'users',
        line: 1,
        column: 6,
        message:
          'what stands for the password is no hash that Elasticsearch knows, so it is taken for the password itself.',
        hint: 'Set the password anew: elasticsearch-users passwd <name>.',
      },
    ]);
  });

  it('leaves a hash that is cut off to users-hash', async () => {
    expect(await findings(usersClear, of(JANE.slice(0, -5)))).toEqual([]);
  });
});
