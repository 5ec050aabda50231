import { describe, expect, it } from 'vitest';
import { roleMappingYaml } from '../../../src/rules/node/role-mapping-yaml.ts';
import { findings, reading } from '../../support/extension.ts';

const of = (content: string) => reading('role-mapping', { 'role_mapping.yml': content });

describe('role-mapping-yaml', () => {
  it('is silent about a list for a role', async () => {
    expect(await findings(roleMappingYaml, of('admins: [ "cn=admins,dc=example" ]\n'))).toEqual([]);
  });

  it('points at a role without one', async () => {
    expect(await findings(roleMappingYaml, of('admins:\n'))).toEqual([
      {
        rule: 'role-mapping-yaml',
        severity: 'error',
        stage: 'node start',
        file: 'role_mapping.yml',
        line: 1,
        column: 8,
        message: 'nothing stands here for admins, and the whole file is refused.',
        hint: 'Write each role as admins: and below it - "cn=admins,dc=example,dc=com".',
      },
    ]);
  });

  it('leaves a name that is none to role-mapping-dn', async () => {
    expect(await findings(roleMappingYaml, of('admins: [ "admins" ]\n'))).toEqual([]);
  });
});
