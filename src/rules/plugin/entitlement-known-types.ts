import { didYouMean } from '../../did-you-mean.ts';
import { entitlementPolicyFile, entitlementTypes } from '../../formats/entitlements.ts';
import { policyProblems } from '../entitlement-policy.ts';
import { defineRule } from '../rule.ts';

/** Names in lower case, with underscores. */
export const entitlementKnownTypes = defineRule({
  id: 'entitlement-known-types',
  summary: 'Each entitlement in entitlement-policy.yaml is one that Elasticsearch knows.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 8.18 on the installer and each node refuse a policy with a name that is not an entitlement. ' +
    'Some entitlements of Elasticsearch itself, such as exit_vm and read_store_attributes, cannot be written in a policy at all.',
  reference: 'PolicyParser.parseEntitlement in Elasticsearch 8.18 and later.',
  fails: 'ALL-UNNAMED:\n  - manageThreads',
  passes: 'ALL-UNNAMED:\n  - manage_threads',

  async *check({ source, target }) {
    for (const { line, column, type = '' } of await policyProblems(source, target, ['type'])) {
      const near = didYouMean(type.toLowerCase().replaceAll('-', '_'), forPlugins);
      yield {
        file: entitlementPolicyFile,
        line,
        column,
        message: `${JSON.stringify(type)} is not an entitlement that a policy can name.`,
        hint:
          near === undefined
            ? `Write one of ${forPlugins.join(', ')}, or delete the entry.`
            : `Write ${near}.`,
      };
    }
  },
});

const forPlugins = [...entitlementTypes].filter(([, { onlyModules }]) => !onlyModules).map(([name]) => name);
