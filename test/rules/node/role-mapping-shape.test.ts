import { describe, expect, it } from 'vitest';
import { roleMappingShape } from '../../../src/rules/node/role-mapping-shape.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string) => reading('role-mapping', { 'role_mapping.yml': content });

describe('role-mapping-shape', () => {
  it('is silent about a list for a role', async () => {
    expect(await findings(roleMappingShape, of('admins: [ "cn=admins,dc=example" ]\n'))).toEqual([]);
  });

  it('points at a text with commas, and a role with a dot', async () => {
    expect(
      await findings(roleMappingShape, of('admins: "cn=admins,dc=example"\nteam.a: [ "cn=x" ]\n')),
    ).toEqual([
      {
        rule: 'role-mapping-shape',
        severity: 'warn',
        file: 'role_mapping.yml',
        line: 1,
        column: 9,
        message: 'the name of admins is not in a list, so it is split at its commas into 2 names.',
        hint: 'Write it as a list: admins: [ "cn=admins,dc=example" ].',
      },
      {
        rule: 'role-mapping-shape',
        severity: 'warn',
        file: 'role_mapping.yml',
        line: 2,
        column: 1,
        message: 'team.a has a dot in it, so nothing of it counts.',
        hint: 'Map this role with PUT _security/role_mapping instead.',
      },
    ]);
  });

  it('leaves a role without names to role-mapping-yaml', async () => {
    expect(await findings(roleMappingShape, of('admins:\n'))).toEqual([]);
  });
});
