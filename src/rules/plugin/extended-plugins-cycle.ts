import { filled } from '../../formats/descriptor.ts';
import { extendedNames } from '../extended.ts';
import { valuePlace } from '../place.ts';
import { defineRule, type Other } from '../rule.ts';

/** Plugins are loaded in the order in which they extend one another. */
export const extendedPluginsCycle = defineRule({
  id: 'extended-plugins-cycle',
  summary: 'No plugin extends itself by way of another.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin refuses plugins that extend one another in a circle: "Cycle found in plugin dependencies". ' +
    'No node starts with them. ' +
    'Slipway sees a circle through the plugins that are given with --with. ' +
    'All releases.',
  reference: 'PluginsUtils.addSortedBundle in Elasticsearch, PluginsService before 8.4.',
  stricter: 'The reader reads one descriptor; elasticsearch-plugin compares it with the others later.',
  fails: 'demo extends base, and base extends demo',
  passes: 'demo extends base, and base extends lang-painless',

  *check({ descriptor, others }) {
    const own = descriptor && filled(descriptor, 'name');
    if (descriptor === undefined || own === undefined) return;
    const cycle = cycleFrom(own, extendedNames(descriptor), others);
    if (cycle === undefined) return;
    yield {
      ...valuePlace(descriptor, 'extended.plugins'),
      message: `The plugins extend one another in a circle: ${cycle.join(' -> ')}.`,
      hint: `Take ${cycle[1]} out of extended.plugins of ${cycle[0]}, or undo another part of the circle.`,
    };
  },
});

/** The first circle that a walk from the plugin comes to, with its first name again at its end. */
function cycleFrom(
  own: string,
  names: readonly string[],
  others: readonly Other[],
): readonly string[] | undefined {
  const extended = new Map(others.map(({ name, descriptor }) => [name, extendedNames(descriptor)]));
  // A plugin that names itself is left to extended-plugins.
  extended.set(
    own,
    names.filter((name) => name !== own),
  );
  const done = new Set<string>();
  const walk = (name: string, above: readonly string[]): readonly string[] | undefined => {
    const at = above.indexOf(name);
    if (at !== -1) return [...above.slice(at), name];
    if (done.has(name)) return undefined;
    for (const next of extended.get(name) ?? []) {
      const cycle = walk(next, [...above, name]);
      if (cycle !== undefined) return cycle;
    }
    done.add(name);
    return undefined;
  };
  return walk(own, []);
}
