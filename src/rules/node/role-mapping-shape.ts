import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Names stand in a list. */
export const roleMappingShape = defineRule({
  id: 'role-mapping-shape',
  summary: 'The names of a role stand in a list, below a role without a dot.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The file is read as settings are: a text is split at its commas, so that one distinguished name becomes several short ones, which are names too. ' +
    'A role with a dot in it, or one above a map, is taken for a group of settings, and counts for nothing. ' +
    'Nothing says so.',
  reference: 'Settings.getAsList and names, in DnRoleMapper.parseFile of Elasticsearch.',
  fails: 'admins: "cn=admins,dc=example"',
  passes: 'admins: [ "cn=admins,dc=example" ]',
  check: silentOf('role-mapping-shape'),
});
