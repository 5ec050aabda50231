import { securityPolicyUse } from '../../elasticsearch/policies.ts';
import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { securityPolicyFile } from '../../formats/security-policy.ts';
import { defineRule } from '../rule.ts';

/** The Security Manager is gone. */
export const securityPolicyIgnored = defineRule({
  id: 'security-policy-ignored',
  summary: 'From 8.18 on the permissions of the plugin stand in entitlement-policy.yaml.',
  severity: 'warn',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'In 8.18 entitlements took the place of the Security Manager. ' +
    'The installer prints a warning when a plugin holds plugin-security.policy, and no node reads it: what it grants is not granted. ' +
    'What the plugin needs stands in entitlement-policy.yaml.',
  reference: 'PluginSecurity and InstallPluginAction in Elasticsearch 8.18 and later.',
  fails: 'plugin-security.policy',
  passes: 'entitlement-policy.yaml',

  *check({ source, target }) {
    const paths = source.files.map(({ path }) => path);
    if (target === undefined || target.ask(securityPolicyUse) !== 'ignored') return;
    if (!paths.includes(securityPolicyFile)) return;
    yield {
      file: securityPolicyFile,
      message: `Elasticsearch ${target.name} does not read ${securityPolicyFile}.`,
      hint: paths.includes(entitlementPolicyFile)
        ? `Delete it: ${entitlementPolicyFile} is what counts.`
        : `Write what the plugin needs into ${entitlementPolicyFile}, and delete it.`,
      // With both the author has moved already.
      ...(paths.includes(entitlementPolicyFile) ? { severity: 'note' as const } : {}),
    };
  },
});
