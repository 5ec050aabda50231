import { filled } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** The name is the folder below plugins/, and what others extend. */
export const namesDistinct = defineRule({
  id: 'names-distinct',
  summary: 'The plugins of a cluster have names of their own.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A plugin lies in plugins/ in a folder of its name, so elasticsearch-plugin refuses a second one: "plugin directory already exists". ' +
    'A node that finds two stops: "duplicate plugin". ' +
    'Slipway compares the plugins that are given with --with. ' +
    'All releases.',
  reference: 'InstallPluginAction.verifyPluginName and PluginsUtils.findBundles in Elasticsearch.',
  stricter: 'The reader reads one descriptor; elasticsearch-plugin compares it with the others later.',
  fails: 'name=demo in two plugins',
  passes: 'name=demo and name=demo-base',

  *check({ descriptor, others }) {
    if (descriptor === undefined) return;
    const paths = new Map<string | undefined, string>([[filled(descriptor, 'name'), 'this plugin']]);
    for (const { name, path } of others) {
      const taken = paths.get(name);
      if (taken === undefined) {
        paths.set(name, path);
        continue;
      }
      const isOwn = taken === 'this plugin';
      yield {
        ...(isOwn ? valuePlace(descriptor, 'name') : { file: '.' }),
        message: `${path} and ${taken} have the same name, ${name}.`,
        hint: isOwn
          ? `Set another name in ${descriptor.path}, or leave ${path} out of --with.`
          : `Leave ${path} or ${taken} out of --with.`,
      };
    }
  },
});
