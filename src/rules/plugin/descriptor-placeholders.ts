import { placeholder } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** The descriptor of the sources, before the build has filled it in. */
export const descriptorPlaceholders = defineRule({
  id: 'descriptor-placeholders',
  summary: 'The build has filled in every value of the descriptor.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    `Maven and Gradle fill in placeholders such as \${project.version} when they build the plugin; Elasticsearch takes what it finds as it stands. ` +
    'A placeholder in elasticsearch.version or java.version is refused, one in classname fails when the node starts, and one in name is refused by Elastic Cloud. ' +
    'In other values it is only ugly.',
  reference: 'PluginDescriptor.readFromProperties in Elasticsearch, all releases.',
  fails: `elasticsearch.version=\${elasticsearch.version}`,
  passes: 'elasticsearch.version=9.5.2',

  *check({ source, descriptor }) {
    if (descriptor === undefined) return;
    for (const { key, value } of descriptor.properties.values()) {
      const found = placeholder(value);
      if (found === undefined) continue;
      yield {
        ...valuePlace(descriptor, key),
        message: `${key} still holds the placeholder ${found}.`,
        hint:
          source.kind === 'folder'
            ? 'Build the plugin, and name the zip that the build makes: slipway check <zip>.'
            : `Let the build fill in ${descriptor.path}: filtering in Maven, expand in Gradle.`,
        ...(compared.includes(key) ? {} : { severity: 'warn' as const }),
      };
    }
  },
});

const compared: readonly string[] = ['name', 'elasticsearch.version', 'java.version', 'classname'];
