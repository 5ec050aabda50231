import { type Descriptor, filled } from '../../formats/descriptor.ts';
import { allUnnamed, entitlementPolicyFile } from '../../formats/entitlements.ts';
import { moduleNameOf } from '../../formats/jar.ts';
import { readEntitlementPolicy } from '../entitlement-policy.ts';
import { defineRule } from '../rule.ts';

/** A scope is a module of the plugin, or the one name for a plugin without modules. */
export const entitlementScopes = defineRule({
  id: 'entitlement-scopes',
  summary:
    'Each scope in entitlement-policy.yaml is a module of the plugin; without modules it is ALL-UNNAMED.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A plugin without modulename in its descriptor has one scope, ALL-UNNAMED, in upper case. ' +
    'The installer takes any name; from 8.18 on the node that then starts with the plugin stops. ' +
    'The modules of a plugin with modulename are those of its jars at the root, by module-info or by their automatic names.',
  reference: 'PolicyUtils.validatePolicyScopes in Elasticsearch 8.18 and later.',
  fails: 'org.example.demo:\n  - manage_threads',
  passes: 'ALL-UNNAMED:\n  - manage_threads',

  async *check({ source, descriptor, target, jars }) {
    const policy = await readEntitlementPolicy(source, target);
    if (policy === undefined || descriptor === undefined) return;
    const modular = isModular(descriptor);
    const modules = jars.filter(({ place }) => place === 'root').map(moduleNameOf);
    for (const { name, line, column } of policy.scopes) {
      const isForeign = !modules.includes(name) && modules.every((module) => module !== undefined);
      if (modular ? !isForeign && name !== allUnnamed : name === allUnnamed) continue;
      yield {
        file: entitlementPolicyFile,
        line,
        column,
        message: modular
          ? `${JSON.stringify(name)} is no module of this plugin, which has ${modules.join(', ') || 'none'}, so no node with it starts.`
          : `${JSON.stringify(name)} is no module of this plugin, which has none, so no node with it starts; ${allUnnamed} was expected.`,
        hint: modular ? "Write the module's name as the scope." : `Write ${allUnnamed} as the scope.`,
      };
    }
  },
});

/** PluginDescriptor.isModular: a blank modulename counts as none. */
function isModular(descriptor: Descriptor): boolean {
  return descriptor.kind === 'stable'
    ? descriptor.properties.get('modular')?.value === 'true'
    : filled(descriptor, 'modulename') !== undefined;
}
