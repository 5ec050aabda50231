import { keysOf } from '../../elasticsearch/descriptor-keys.ts';
import { type Descriptor, placeholder } from '../../formats/descriptor.ts';
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
    'A placeholder in elasticsearch.version, java.version, or where true, false or another fixed word is expected, is refused; one in classname fails when the node starts, one in extended.plugins is looked for as a plugin, and one in name is refused by Elastic Cloud. ' +
    'In other values it is only ugly.',
  reference: 'PluginDescriptor.readFromProperties in Elasticsearch, all releases.',
  stricter:
    'The reader takes a placeholder in name, classname and extended.plugins; Elastic Cloud, the start of the node and the installer do not.',
  fails: `elasticsearch.version=\${elasticsearch.version}`,
  passes: 'elasticsearch.version=9.5.2',

  *check({ source, descriptor }) {
    if (descriptor === undefined) return;
    // A key that no release knows is left to descriptor-unknown-keys.
    const found = keysOf(descriptor.kind).filter(
      (key) => placeholder(written(descriptor, key)) !== undefined,
    );
    const [first] = found;
    const worst = found.find((key) => compared.includes(key)) ?? first;
    if (first === undefined || worst === undefined) return;
    yield {
      ...valuePlace(descriptor, worst),
      message: `${found.join(', ')} ${found.length === 1 ? 'holds a placeholder' : 'hold placeholders'} still: ${placeholder(written(descriptor, worst))}.`,
      hint:
        source.kind === 'folder'
          ? 'Build the plugin, and name the zip that the build makes: slipway check <zip>.'
          : `Let the build fill in ${descriptor.path}: filtering in Maven, expand in Gradle.`,
      ...(compared.includes(worst) ? {} : { severity: 'warn' as const }),
    };
  },
});

/** The keys whose value a node, the installer or Elastic Cloud goes by. */
const compared: readonly string[] = [
  'name',
  'elasticsearch.version',
  'java.version',
  'classname',
  'extended.plugins',
  'has.native.controller',
  'licensed',
  'modular',
  'type',
  'deployment.target',
];

function written(descriptor: Descriptor, key: string): string {
  return descriptor.properties.get(key)?.value ?? '';
}
