import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { entitlementPolicyOf, policyLimit, policyProblems } from '../entitlement-policy.ts';
import { defineRule } from '../rule.ts';

/** A map of scopes, each with a list. */
export const entitlementPolicySyntax = defineRule({
  id: 'entitlement-policy-syntax',
  summary:
    'entitlement-policy.yaml is a map of scopes, each with a list of entitlements, in YAML that a node reads.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 8.18 on the installer parses the policy of a plugin, and each node does so again when it starts. ' +
    'An empty file, a key twice in one map, a scope without a list, or a tab between two tokens is refused, and so is the plugin. ' +
    'Only the first document of the file is read.',
  reference: 'PolicyParser.parsePolicy and parseScope in Elasticsearch 8.18 and later.',
  fails: 'ALL-UNNAMED:\n  manage_threads',
  passes: 'ALL-UNNAMED:\n  - manage_threads',

  async *check({ source, target }) {
    const file = entitlementPolicyOf(source);
    if (file !== undefined && file.size > policyLimit) {
      yield {
        file: file.path,
        message: `${file.path} has ${file.size} bytes; Slipway reads policies up to ${policyLimit}.`,
        hint: 'Cut it down: a policy is a few lines for each module.',
      };
    }
    for (const { line, column, about, message, scope } of await policyProblems(source, target, [
      'yaml',
      'shape',
    ])) {
      const where = scope === undefined ? '' : ` in scope ${JSON.stringify(scope)}`;
      yield {
        file: entitlementPolicyFile,
        line,
        column,
        message:
          about === 'yaml'
            ? `No YAML that Elasticsearch reads: ${lowerFirst(message)}.`
            : `The policy is refused${where}: ${message}.`,
        hint: hints[message] ?? 'Correct the YAML at this place: blanks for indentation, each key once.',
      };
    }
  },
});

const hints: Readonly<Record<string, string>> = {
  'expected object <scope name>':
    'Write a scope and its list, `ALL-UNNAMED:` and `  - manage_threads`, or delete the file.',
  'expected array of <entitlement type>':
    'Write a list below the scope, each entry on a line of its own: `  - manage_threads`.',
  'expected object <entitlement type>':
    'Write the name of one entitlement behind the dash: `  - manage_threads`.',
};

function lowerFirst(message: string): string {
  const text = message.replace(/\.$/, '');
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
