import { filled } from '../../formats/descriptor.ts';
import { extendedNames } from '../extended.ts';
import { valuePlace } from '../place.ts';
import { defineRule, type Other } from '../rule.ts';

const EXTENSIBLE = 'org.elasticsearch.plugins.ExtensiblePlugin';

/** A plugin says whether others may extend it. */
export const extendedPluginsExtensible = defineRule({
  id: 'extended-plugins-extensible',
  summary: 'The class of each plugin in extended.plugins implements ExtensiblePlugin.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A node with a plugin that extends one whose class does not implement ExtensiblePlugin stops: "Plugin [y] cannot extend non-extensible plugin [x]". ' +
    'A stable plugin has no such class. ' +
    'Slipway reads the class in plugins given with --with, and says nothing where it leads to a class that is in none of their jars. ' +
    'All releases.',
  reference: 'PluginsService.loadBundle in Elasticsearch.',
  stricter: 'The installer loads no class; the node stops when it loads the plugin.',
  fails: 'public class Base extends Plugin',
  passes: 'public class Base extends Plugin implements ExtensiblePlugin',

  async *check({ descriptor, others }) {
    if (descriptor === undefined) return;
    const names = new Set(extendedNames(descriptor));
    for (const other of others.filter(({ name }) => names.has(name))) {
      const classname = filled(other.descriptor, 'classname') ?? '';
      const isStable = other.descriptor.kind === 'stable';
      if (!isStable && (await mayBeExtensible(classname, other))) continue;
      yield {
        ...valuePlace(descriptor, 'extended.plugins'),
        message: `${other.name} (${other.path}) cannot be extended: ${
          isStable ? 'it is a stable plugin' : `${classname} does not implement ${EXTENSIBLE}`
        }.`,
        hint: isStable
          ? `Take ${other.name} out of extended.plugins.`
          : `Let ${classname} implement ExtensiblePlugin, or take ${other.name} out of extended.plugins.`,
      };
    }
  },
});

/** Follows super classes and interfaces through the plugin's jars. True as well where they lead elsewhere. */
async function mayBeExtensible(classname: string, { jars }: Other): Promise<boolean> {
  const names = new Set([classname]);
  for (const name of names) {
    if (name === EXTENSIBLE) return true;
    if (isOfOthers(name)) continue;
    const entry = `${name.replaceAll('.', '/')}.class`;
    const holder = jars.find(({ entries }) => entries.includes(entry));
    const parsed = (await holder?.classes([name]))?.get(name);
    if (parsed === undefined || 'problem' in parsed) return true;
    const { superClass, interfaces } = parsed.class;
    for (const next of [superClass, ...interfaces]) if (next !== undefined) names.add(next);
  }
  return false;
}

/** Of Java, or a plugin interface of Elasticsearch, of which none extends ExtensiblePlugin in 7.0 to 9.5. */
function isOfOthers(name: string): boolean {
  return name.startsWith('java.') || /^org\.elasticsearch\.plugins\.\w*Plugin$/.test(name);
}
