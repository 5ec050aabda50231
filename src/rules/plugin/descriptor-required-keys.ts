import semver from 'semver';
import { knowsKey, requiredKeys } from '../../elasticsearch/descriptor-keys.ts';
import { readType } from '../../elasticsearch/reader/values.ts';
import { type Descriptor, isBlank, startsWithByteOrderMark } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** What every descriptor must say. */
export const descriptorRequiredKeys = defineRule({
  id: 'descriptor-required-keys',
  summary: 'The descriptor has every key that its kind needs, and those that are compared are not blank.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch refuses a descriptor without name, description, version, elasticsearch.version, java.version or, in a classic plugin, classname. ' +
    'From 8.4 on all but description and version must also be more than blanks. ' +
    'Before that a blank elasticsearch.version counted as the current one, but Elastic Cloud compares it, and a blank classname fails when the node starts.',
  reference:
    'PluginDescriptor.readFromProperties in Elasticsearch 8.4 and later; PluginInfo.readFromProperties before.',
  stricter:
    'Until 8.1 a blank elasticsearch.version counts as the current one, but Elastic Cloud compares it; until 8.3 a blank classname is read, and fails when the node starts.',
  fails: 'java.version=',
  passes: 'java.version=21',

  *check({ target, descriptor }) {
    // A file that Java does not read to its end is left to descriptor-syntax.
    if (descriptor === undefined || descriptor.problem !== undefined) return;
    const release = target?.release;
    for (const key of requiredKeys[descriptor.kind].filter((one) => !isExempt(one, descriptor, release))) {
      const value = descriptor.properties.get(key)?.value;
      const example = `${key}=${(key === 'elasticsearch.version' ? release : undefined) ?? examples[key]}`;
      if (value === undefined) {
        yield {
          file: descriptor.path,
          message: `The key ${key} is missing.`,
          hint: `Add ${example} to ${descriptor.path}.`,
        };
      } else if (isBlank(value) && key !== 'description' && key !== 'version') {
        // Until 8.3 a name of blanks, written as \ , passed.
        const passes = key === 'name' && value !== '' && semver.lt(release ?? '8.4.0', '8.4.0');
        yield {
          ...valuePlace(descriptor, key),
          message:
            key === 'elasticsearch.version' && semver.lt(release ?? '8.2.0', '8.2.0')
              ? `The key ${key} has no value. Elasticsearch ${release} takes that for its own; Elastic Cloud compares it.`
              : `The key ${key} has no value.`,
          hint: `Set ${example} in ${descriptor.path}.`,
          ...(passes ? { severity: 'warn' as const } : {}),
        };
      }
    }
  },
});

const examples = {
  name: 'my-plugin',
  description: 'What the plugin does',
  version: '1.0.0',
  'elasticsearch.version': '9.5.2',
  'java.version': '21',
  classname: 'org.example.MyPlugin',
} as const satisfies Record<(typeof requiredKeys)['classic'][number], string>;

function isExempt(
  key: string,
  { kind, entries, properties }: Descriptor,
  release: string | undefined,
): boolean {
  // An OpenSearch descriptor is left to descriptor-unknown-keys.
  if (key === 'elasticsearch.version') return properties.has('opensearch.version') && !properties.has(key);
  // A bootstrap plugin, of 7.11 to 8.3, has no class.
  const type = readType('', properties.get('type')?.value);
  const isBootstrap = type.ok && type.value === 'bootstrap' && knowsKey(kind, 'type', release) === 'yes';
  if (key === 'classname' && isBootstrap) return true;
  // A key behind a byte order mark is another key, which is left to descriptor-unknown-keys.
  const [first] = entries;
  return (
    !properties.has(key) && startsWithByteOrderMark(first?.key ?? '') && first?.key.endsWith(key) === true
  );
}
