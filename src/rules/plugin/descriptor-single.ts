import semver from 'semver';
import { descriptorFiles, findDescriptors } from '../../formats/descriptor.ts';
import { defineRule } from '../rule.ts';

/** A plugin is classic or stable. */
export const descriptorSingle = defineRule({
  id: 'descriptor-single',
  summary: 'The plugin has one descriptor, classic or stable.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 8.4 on Elasticsearch refuses a plugin that has both descriptors. ' +
    'Before that it reads plugin-descriptor.properties and takes no notice of the other.',
  reference: 'PluginDescriptor.readFromProperties in Elasticsearch 8.4 and later.',
  fails: 'plugin-descriptor.properties and stable-plugin-descriptor.properties',
  passes: 'stable-plugin-descriptor.properties',

  *check({ source, target }) {
    const places = findDescriptors(source.files.map(({ path }) => path));
    if (places.filter(({ atRoot, exactCase }) => atRoot && exactCase).length < 2) return;
    const harmless = target?.ask((release) => semver.lt(release, '8.4.0')) ?? false;
    yield {
      file: descriptorFiles.stable,
      message: `There are both ${descriptorFiles.classic} and ${descriptorFiles.stable}; one was expected.`,
      hint: `Delete ${descriptorFiles.stable} of a plugin with a classname, or else ${descriptorFiles.classic}.`,
      ...(harmless ? { severity: 'warn' as const } : {}),
    };
  },
});
