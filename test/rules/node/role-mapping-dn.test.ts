import { describe, expect, it } from 'vitest';
import { roleMappingDn } from '../../../src/rules/node/role-mapping-dn.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string) => reading('role-mapping', { 'role_mapping.yml': content });

describe('role-mapping-dn', () => {
  it('is silent about a distinguished name', async () => {
    expect(await findings(roleMappingDn, of('admins: [ "cn=admins,dc=example" ]\n'))).toEqual([]);
  });

  it('points at one that ends in a comma', async () => {
    expect(await findings(roleMappingDn, of('admins:\n  - "cn=admins,"\n'))).toEqual([
      {
        rule: 'role-mapping-dn',
        severity: 'error',
        stage: 'node start',
        file: 'role_mapping.yml',
        line: 2,
        column: 5,
        message:
          '"cn=admins," is no distinguished name: it ends in ,, after which another part was expected.',
        hint: 'Write it as "cn=admins,dc=example,dc=com", with a \\ before a comma within a part.',
      },
    ]);
  });

  it('leaves a text with commas to role-mapping-shape', async () => {
    expect(await findings(roleMappingDn, of('a: "cn=a,dc=b"\n'))).toEqual([]);
  });
});
