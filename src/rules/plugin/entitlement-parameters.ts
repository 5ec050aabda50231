import { entitlementPolicyFile, entitlementTypes } from '../../formats/entitlements.ts';
import { policyProblems } from '../entitlement-policy.ts';
import { defineRule } from '../rule.ts';

/** Two entitlements take a list, the others nothing at all. */
export const entitlementParameters = defineRule({
  id: 'entitlement-parameters',
  summary: 'Each entitlement in entitlement-policy.yaml has the parameters that it takes, and no others.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'files and write_system_properties want a list; every other entitlement is a plain word, and a colon behind it is refused. ' +
    'From 8.18 on the installer and each node refuse a policy that says it otherwise.',
  reference: 'PolicyParser.parseEntitlement and parseScope in Elasticsearch 8.18 and later.',
  fails: 'ALL-UNNAMED:\n  - manage_threads: {}',
  passes: 'ALL-UNNAMED:\n  - manage_threads',

  async *check({ source, target }) {
    for (const { line, column, message, type = '' } of await policyProblems(source, target, ['parameters'])) {
      const parameter = entitlementTypes.get(type)?.parameter;
      yield {
        file: entitlementPolicyFile,
        line,
        column,
        message:
          parameter === undefined
            ? `${type} takes no parameters, and none, not even an empty one, may stand behind it.`
            : `${type} has other parameters than Elasticsearch reads: ${message === 'internal error' ? 'an entry of the list is null' : message}.`,
        hint: hints[type] ?? `Write the plain word, without a colon: \`- ${type}\`.`,
      };
    }
  },
});

const hints: Readonly<Record<string, string>> = {
  files: 'Write a list of files: `- files: [{path: /x, mode: read}]`.',
  write_system_properties: 'Write a list of names: `- write_system_properties: [org.example.flag]`.',
};
