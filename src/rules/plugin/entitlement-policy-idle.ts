import { refuseBuiltFor } from '../../elasticsearch/compatibility.ts';
import { readsEntitlements } from '../../elasticsearch/policies.ts';
import { type Descriptor, filled } from '../../formats/descriptor.ts';
import { entitlementPolicyFile } from '../../formats/entitlements.ts';
import { securityPolicyFile } from '../../formats/security-policy.ts';
import type { Identity } from '../../model.ts';
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
    'Releases before 8.18 do not read the file: there plugin-security.policy grants permissions, and a plugin for them that has the one without the other is noted. ' +
    'A scope with an empty list grants nothing, and a file of such scopes is the same as none; the installer warns of it. ' +
    'With a comment in the file Slipway takes it as meant. ' +
    'What follows the outermost map, such as a second document, is not read either.',
  reference: 'PolicyUtils.parsePolicyIfExists and PluginSecurity in Elasticsearch 8.18 and later.',
  fails: 'ALL-UNNAMED: []',
  passes: 'ALL-UNNAMED:\n  - manage_threads',

  async *check({ source, identity, descriptor, target }) {
    const file = entitlementPolicyFile;
    if (entitlementPolicyOf(source) === undefined) return;
    if (target !== undefined && !target.ask(readsEntitlements)) {
      // To these releases it is a file like any other. Only what the author means to be granted is worth a word.
      const policy = await readEntitlementPolicy(source, undefined);
      const grants = policy?.scopes.some(({ entitlements }) => entitlements.length > 0) ?? false;
      const hasOther = source.files.some(({ path }) => path === securityPolicyFile);
      if (!grants || hasOther || !target.ask((release) => loads(descriptor, identity, release))) return;
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

/** A release that refuses the plugin anyway reads no policy of it. */
function loads(descriptor: Descriptor | undefined, { version }: Identity, release: string): boolean {
  const built = descriptor === undefined ? undefined : filled(descriptor, 'elasticsearch.version')?.trim();
  if (descriptor === undefined || built === undefined) return version === undefined || version === release;
  const plugin = { name: '', written: built, stable: descriptor.kind === 'stable' };
  return refuseBuiltFor(release, plugin) === undefined;
}
