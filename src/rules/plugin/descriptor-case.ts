import { descriptorFiles, findDescriptors } from '../../formats/descriptor.ts';
import { defineRule } from '../rule.ts';

/** Linux tells file names apart by case. */
export const descriptorCase = defineRule({
  id: 'descriptor-case',
  summary: "The descriptor's name is in lower case.",
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch opens plugin-descriptor.properties by its exact name, and the file systems of its nodes tell upper from lower case. ' +
    'With another case the plugin counts as one without a descriptor, in all releases.',
  reference: 'PluginDescriptor.INTERNAL_DESCRIPTOR_FILENAME and STABLE_DESCRIPTOR_FILENAME in Elasticsearch.',
  fails: 'Plugin-Descriptor.properties',
  passes: 'plugin-descriptor.properties',

  *check({ source }) {
    const places = findDescriptors(source.files.map(({ path }) => path)).filter(({ atRoot }) => atRoot);
    const isRead = places.some(({ exactCase }) => exactCase);
    for (const { path, kind } of places.filter(({ exactCase }) => !exactCase)) {
      yield {
        file: path,
        message: `${path} is not read as a descriptor; ${descriptorFiles[kind]} was expected.`,
        hint: isRead ? `Delete ${path}.` : `Rename it: mv ${path} ${descriptorFiles[kind]}.`,
        ...(isRead ? { severity: 'warn' as const } : {}),
      };
    }
  },
});
