import semver from 'semver';
import { knowsKey, requiredKeys } from '../../elasticsearch/descriptor-keys.ts';
import { minimumJava } from '../../elasticsearch/java.ts';
import { readType } from '../../elasticsearch/reader/values.ts';
import { latestRelease } from '../../elasticsearch/releases.ts';
import { type AskedTarget, itself, ownTarget } from '../../elasticsearch/target.ts';
import { type Descriptor, isBlank, startsWithByteOrderMark } from '../../formats/descriptor.ts';
import type { Identity } from '../../model.ts';
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
    'From 8.4 on all but description and version must also be more than blanks, and elasticsearch.version from 8.2 on. ' +
    'Before that an empty elasticsearch.version made every release take the plugin for its own; that is a warning, for Elastic Cloud compares it with the version of the extension, which then has to be given. ' +
    'A blank classname was read before 8.4, and fails when the node starts.',
  reference:
    'PluginDescriptor.readFromProperties in Elasticsearch 8.4 and later; PluginInfo.readFromProperties and Version.fromString before; elasticsearch#85336.',
  stricter: 'Until 8.3 a blank classname is read, and fails when the node starts.',
  fails: 'java.version=',
  passes: 'java.version=21',

  *check({ target, identity, descriptor }) {
    // A file that Java does not read to its end is left to descriptor-syntax.
    if (descriptor === undefined || descriptor.problem !== undefined) return;
    for (const key of requiredKeys[descriptor.kind].filter((one) => !isExempt(one, descriptor, target))) {
      const value = descriptor.properties.get(key)?.value;
      const { path } = descriptor;
      if (value === undefined) {
        yield {
          file: path,
          message: `The key ${key} is missing.`,
          hint: wayOut('Add', key, path, identity, target),
        };
      } else if (isBlank(value) && key !== 'description' && key !== 'version') {
        const isOwn =
          key === 'elasticsearch.version' && value === '' && (target?.ask(takesEmptyForOwn) ?? false);
        // Until 8.3 a name of blanks, written as \ , passed.
        const passes = key === 'name' && value !== '' && (target?.ask(takesBlankName) ?? false);
        yield {
          ...valuePlace(descriptor, key),
          message: isOwn
            ? `The key ${key} has no value. Elasticsearch ${target?.name} takes that for its own version; Elastic Cloud compares it with that of the extension.`
            : `The key ${key} has no value.`,
          hint: wayOut('Set', key, path, identity, target),
          ...(passes || isOwn ? { severity: 'warn' as const } : {}),
        };
      }
    }
  },
});

function takesEmptyForOwn(release: string): boolean {
  return semver.lt(release, '8.2.0');
}

function takesBlankName(release: string): boolean {
  return semver.lt(release, '8.4.0');
}

type Key = (typeof requiredKeys)['classic'][number];

/** The line to write, with a value where it can be known; what is checked for need not be what the plugin was built for. */
function wayOut(
  verb: 'Add' | 'Set',
  key: Key,
  path: string,
  identity: Identity,
  target: AskedTarget | undefined,
) {
  const where = `${verb === 'Add' ? 'to' : 'in'} ${path}`;
  const own = ownTarget(identity)?.release;
  if (key === 'elasticsearch.version' && own === undefined) {
    const fact = `${verb} ${key} ${where}, with the release that the plugin is built for`;
    if (target !== undefined) return `${fact}${target.tell(itself, checkedFor)}.`;
    return verb === 'Add' ? `${fact}.` : `${fact}; of one before 8.2, --version will do.`;
  }
  const values = {
    ...examples,
    'elasticsearch.version': own,
    'java.version': minimumJava(own ?? latestRelease),
  };
  return `${verb} ${key}=${values[key]} ${where}.`;
}

/** Of several releases none is likelier than another to be the one. */
function checkedFor([only, ...others]: readonly string[]): string {
  return others.length === 0 ? ` (it is checked for ${only})` : '';
}

const examples = {
  name: 'my-plugin',
  description: 'What the plugin does',
  version: '1.0.0',
  classname: 'org.example.MyPlugin',
} as const satisfies Record<Exclude<Key, 'elasticsearch.version' | 'java.version'>, string>;

function isExempt(
  key: string,
  { kind, entries, properties }: Descriptor,
  target: AskedTarget | undefined,
): boolean {
  // An OpenSearch descriptor is left to descriptor-unknown-keys.
  if (key === 'elasticsearch.version') return properties.has('opensearch.version') && !properties.has(key);
  // A bootstrap plugin, of 7.11 to 8.3, has no class.
  const type = readType('', properties.get('type')?.value);
  const isBootstrap = type.ok && type.value === 'bootstrap' && knowsType(kind, target);
  if (key === 'classname' && isBootstrap) return true;
  // A key behind a byte order mark is another key, which is left to descriptor-unknown-keys.
  const [first] = entries;
  return (
    !properties.has(key) && startsWithByteOrderMark(first?.key ?? '') && first?.key.endsWith(key) === true
  );
}

function knowsType(kind: Descriptor['kind'], target: AskedTarget | undefined): boolean {
  const knows = (release?: string) => knowsKey(kind, 'type', release) === 'yes';
  return target === undefined ? knows() : target.ask(knows);
}
