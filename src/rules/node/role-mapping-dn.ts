import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Names are distinguished names. */
export const roleMappingDn = defineRule({
  id: 'role-mapping-dn',
  summary: 'What is mapped to a role is a distinguished name.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A name that cannot be read is left out, and who has it has not the role. ' +
    'The node says so in its log, and where files.role_mapping of the realm names the file, it does not start.',
  reference:
    'DnRoleMapper.parseFile in Elasticsearch: invalid DN found in role mappings; DN of the UnboundID LDAP SDK.',
  fails: 'admins: [ "admins" ]',
  passes: 'admins: [ "cn=admins,dc=example" ]',
  check: failuresOf('role-mapping-dn'),
});
