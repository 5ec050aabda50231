import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The file can be read. */
export const roleMappingYaml = defineRule({
  id: 'role-mapping-yaml',
  summary: 'role_mapping.yml is a map of roles to lists, in YAML.',
  severity: 'error',
  stage: 'node start',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A file that cannot be read is left out whole: nobody has a role from it. ' +
    'The node says so in its log, and where files.role_mapping of the realm names the file, it does not start. ' +
    'A role without a list, and a second document, count as such too.',
  reference: 'DnRoleMapper.parseFile in Elasticsearch: could not read realm role mappings file.',
  fails: 'admins: with nothing below it',
  passes: 'admins: [ "cn=admins,dc=example" ]',
  check: failuresOf('role-mapping-yaml'),
});
