import { isAllowedPermission } from '../../elasticsearch/permissions.ts';
import { securityPolicyUse } from '../../elasticsearch/policies.ts';
import { securityPolicyFile } from '../../formats/security-policy.ts';
import { defineRule } from '../rule.ts';
import { readSecurityPolicy } from '../security-policy.ts';

/** The list is short, and the same for every plugin. */
export const securityPolicyPermissions = defineRule({
  id: 'security-policy-permissions',
  summary: 'plugin-security.policy asks only for permissions that plugins get.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 7.11 to 8.17 a plugin may ask only for the permissions of a list; with any other it is refused by the installer and by each node. ' +
    'Not on the list are all permissions at once, RuntimePermission "*", writing files, and from 8.0 on createClassLoader. ' +
    'Up to 7.10 every permission goes, and from 8.18 on the file is not read.',
  reference: 'PolicyUtil.ALLOWED_PLUGIN_PERMISSIONS in Elasticsearch 7.11 to 8.17.',
  fails: 'grant { permission java.security.AllPermission; };',
  passes: 'grant { permission java.lang.RuntimePermission "getClassLoader"; };',

  async *check({ source, target }) {
    if (target === undefined || target.ask(securityPolicyUse) !== 'listed') return;
    const policy = await readSecurityPolicy(source);
    if (policy === undefined || policy.problem !== undefined) return;
    // A grant for a signer, a user or another place than a jar of the plugin is never compared with the list.
    const grants = policy.grants.filter(
      ({ codeBase, isForOthers }) => !isForOthers && (codeBase === undefined || /\$\{/.test(codeBase.text)),
    );
    for (const permission of grants.flatMap(({ permissions }) => permissions)) {
      const allowed = target.ask((release) => isAllowedPermission(permission, release));
      if (allowed === 'yes') continue;
      const { type, name, actions, line, column } = permission;
      const written = [type, ...[name, actions].map((part) => (part === undefined ? '' : ` "${part}"`))].join(
        '',
      );
      yield {
        file: securityPolicyFile,
        line,
        column,
        message:
          allowed === 'no'
            ? `${written} is not among the permissions that Elasticsearch ${target.name} gives to plugins.`
            : `${written} may not be among the permissions that Elasticsearch ${target.name} gives to plugins: that depends on the node.`,
        hint: 'Delete the line, and do without the permission.',
        ...(allowed === 'perhaps' ? { severity: 'warn' as const } : {}),
      };
    }
  },
});
