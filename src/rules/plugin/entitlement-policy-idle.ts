import { readsEntitlements } from '../../elasticsearch/policies.ts';
import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { entitlementPolicyOf, readEntitlementPolicy } from '../entitlement-policy.ts';
import { defineRule } from '../rule.ts';

/** A file that changes nothing. */
export const entitlementPolicyIdle = defineRule({
  id: 'entitlement-policy-idle',
  summary: 'entitlement-policy.yaml does something: it grants, and the release reads it, to its end.',
  severity: 'warn',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Releases before 8.18 do not read the file: there plugin-security.policy grants permissions. ' +
    'A scope with an empty list grants nothing, and a file of such scopes is the same as none; the installer warns of it. ' +
    'With a comment in the file Slipway takes it as meant. ' +
    'What follows the outermost map, such as a second document, is not read either.',
  reference: 'PolicyUtils.parsePolicyIfExists and PluginSecurity in Elasticsearch 8.18 and later.',
  fails: 'ALL-UNNAMED: []',
  passes: 'ALL-UNNAMED:\n  - manage_threads',

  async *check({ source, target }) {
    const file = entitlementPolicyFile;
    if (entitlementPolicyOf(source) === undefined) return;
    if (target !== undefined && !target.ask(readsEntitlements)) {
      if (source.files.some(({ path }) => path === 'plugin-security.policy')) return;
      yield {
        file,
        message: `Elasticsearch ${target.name} does not read ${file}; 8.18 is the first release that does.`,
        hint: 'Grant the permissions in plugin-security.policy as well, for releases before 8.18.',
        severity: 'note',
      };
      return;
    }
    const policy = await readEntitlementPolicy(source, target);
    if (policy === undefined) return;
    if (policy.rest !== undefined) {
      yield {
        file,
        ...policy.rest,
        message: 'Elasticsearch stops reading before this line: the outermost map has ended.',
        hint: 'Indent it like the first scope, or delete it.',
      };
    }
    // What is refused grants nothing either; the other rules speak of it.
    if (policy.problems.length > 0 || policy.isExplained) return;
    const [first] = policy.scopes;
    for (const { name, line, column } of policy.scopes.filter(
      ({ entitlements }) => entitlements.length === 0,
    )) {
      yield {
        file,
        line,
        column,
        message: `The scope ${name} grants nothing.`,
        hint: 'Add an entitlement below it, or say in a comment why it is empty.',
      };
    }
    if (first === undefined) {
      yield {
        file,
        message: `${file} grants nothing.`,
        hint: 'Delete the file, or say in a comment why it is empty.',
      };
    }
  },
});
