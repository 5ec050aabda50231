import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { defineRule } from '../rule.ts';

/** Elasticsearch looks for one name, in one place. */
export const entitlementPolicyName = defineRule({
  id: 'entitlement-policy-name',
  summary: 'The entitlement policy is called entitlement-policy.yaml, and lies at the root.',
  severity: 'warn',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch opens entitlement-policy.yaml at the root of the plugin, by its exact name. ' +
    'A policy with the ending .yml, in another case or in a folder is not read, without a word, and the plugin has no entitlements. ' +
    'Where it needs one it fails with NotEntitledException, from 8.18 on.',
  reference: 'PolicyUtils.POLICY_FILE_NAME in Elasticsearch 8.18 and later.',
  fails: 'entitlement-policy.yml',
  passes: 'entitlement-policy.yaml',

  *check({ source }) {
    const paths = source.files.map(({ path }) => path);
    const isRead = paths.includes(entitlementPolicyFile);
    for (const path of paths) {
      if (path === entitlementPolicyFile || !/(?:^|\/)entitlements?[-_]policy\.ya?ml$/i.test(path)) continue;
      yield {
        file: path,
        message: `${path} is not read as a policy; ${entitlementPolicyFile} at the root was expected.`,
        hint: isRead ? `Delete ${path}.` : `Rename it: mv ${path} ${entitlementPolicyFile}.`,
      };
    }
  },
});
