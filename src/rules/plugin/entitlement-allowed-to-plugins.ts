import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { policyProblems } from '../entitlement-policy.ts';
import { defineRule } from '../rule.ts';

/** Two entitlements are for what comes with Elasticsearch. */
export const entitlementAllowedToPlugins = defineRule({
  id: 'entitlement-allowed-to-plugins',
  summary: 'entitlement-policy.yaml asks for no entitlement that only modules of Elasticsearch get.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'create_class_loader and write_all_system_properties are kept for the modules that come with Elasticsearch. ' +
    'From 8.18 on a plugin with one of them in its policy is refused by the installer and by each node.',
  reference:
    'ExternalEntitlement.esModulesOnly and PolicyParser.parseEntitlement in Elasticsearch 8.18 and later.',
  fails: 'ALL-UNNAMED:\n  - write_all_system_properties',
  passes: 'ALL-UNNAMED:\n  - write_system_properties: [org.example.flag]',

  async *check({ source, target }) {
    for (const { line, column, type } of await policyProblems(source, target, ['modules'])) {
      yield {
        file: entitlementPolicyFile,
        line,
        column,
        message: `${type} is allowed only to modules of Elasticsearch, not to plugins.`,
        hint:
          type === 'write_all_system_properties'
            ? 'Name the properties: `- write_system_properties: [org.example.flag]`.'
            : 'Delete the entry, and do without a class loader of its own in the plugin.',
      };
    }
  },
});
