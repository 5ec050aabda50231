import semver from 'semver';
import { defineRule } from '../rule.ts';

/** Without a descriptor a zip is not a plugin. */
export const descriptorPresent = defineRule({
  id: 'descriptor-present',
  summary: 'The plugin has a descriptor that its release reads.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin refuses a zip without plugin-descriptor.properties at its root, and so does Elastic Cloud. ' +
    'stable-plugin-descriptor.properties is read from 8.4 on; before that it is a file like any other. ' +
    'A zip of the sources, or the jar alone, is the usual cause.',
  reference:
    'PluginDescriptor.readFromProperties in Elasticsearch 8.4 and later; PluginInfo.readFromProperties before.',
  fails: 'my-plugin.jar, and nothing else',
  passes: 'my-plugin.jar and plugin-descriptor.properties',

  *check({ source, target, descriptor }) {
    if (descriptor === undefined) {
      // Without a jar either, type-agrees has doubted that it is a plugin.
      const jar = source.files.find(({ path }) => /\.jar$/i.test(path));
      if (jar === undefined) return;
      yield {
        file: '.',
        message: `There is ${jar.path}, but no plugin-descriptor.properties.`,
        hint: 'Name the zip that the build makes, or write plugin-descriptor.properties: slipway init shows one.',
      };
      return;
    }
    if (descriptor.kind === 'stable' && target?.ask((release) => semver.lt(release, '8.4.0'))) {
      yield {
        file: descriptor.path,
        message: `Elasticsearch ${target.name} does not know stable plugins; they came with 8.4.0.`,
        hint: 'Write plugin-descriptor.properties with a classname, or build for 8.4.0 or later.',
      };
    }
  },
});
