import { distance } from 'fastest-levenshtein';
import semver from 'semver';
import { formerKeys, keysOf, knowsKey, releasesThatKnow } from '../../elasticsearch/descriptor-keys.ts';
import { type Descriptor, startsWithByteOrderMark } from '../../formats/descriptor.ts';
import { withoutByteOrderMark } from '../../formats/properties-edits.ts';
import { keyPlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** Elasticsearch refuses what it does not know, so each key has a release that brought it. */
export const descriptorUnknownKeys = defineRule({
  id: 'descriptor-unknown-keys',
  summary: 'The release knows every key of the descriptor.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A key that is left over when the descriptor has been read makes Elasticsearch refuse the plugin, in all releases, even when its value is empty. ' +
    'A stable descriptor knows fewer keys than a classic one. ' +
    'licensed came with 7.11, modulename with 8.3, deployment.target with 9.4; type and java.opts went with 8.4; jvm, site and isolated were those of 2.x.',
  reference: 'PluginDescriptor.readFromProperties in Elasticsearch: "Unknown properties for plugin".',
  fails: 'jvm=true',
  passes: 'has.native.controller=false',
  fix: { does: 'takes a byte order mark away', reveals: true, apply: withoutByteOrderMark },

  *check({ target, descriptor }) {
    if (descriptor === undefined) return;
    const { kind } = descriptor;
    const answers = (release?: string) =>
      keysOf(kind).map((key) => [key, knowsKey(kind, key, release)] as const);
    const keys = new Map(target === undefined ? answers() : target.ask(answers));
    const isOld = target?.ask((release) => semver.lt(release, '7.0.0')) ?? false;
    for (const key of descriptor.properties.keys()) {
      const known = keys.get(key) ?? 'no';
      if (known === 'yes') continue;
      yield {
        ...keyPlace(descriptor, key),
        message: fact(descriptor, key, target?.name, isOld),
        hint: wayOut(descriptor, key, isOld),
        // The patch of 9.3 that brought the key is not confirmed, and releases before 7.0.0 are not known here.
        ...(known === 'perhaps' || (isOld && isFormer(key)) ? { severity: 'warn' as const } : {}),
      };
    }
  },
});

/** Was the key one of plugins for releases before 7.0.0, which are not known here? */
function isFormer(key: string): boolean {
  return Object.hasOwn(formerKeys, key);
}

function fact({ kind }: Descriptor, key: string, release: string | undefined, isOld: boolean): string {
  if (startsWithByteOrderMark(key))
    return 'The file starts with a byte order mark, which Java takes for the beginning of its first key.';
  if (keysOf(kind).includes(key))
    return `Elasticsearch ${release} does not know the key ${key}; ${releasesThatKnow(kind, key)} do.`;
  if (kind === 'stable' && keysOf('classic').includes(key))
    return `A stable plugin has no key ${key}; only a classic one has.`;
  if (key === 'opensearch.version')
    return 'The key opensearch.version makes this a plugin for OpenSearch, which Elasticsearch does not load.';
  const former = isFormer(key) ? formerKeys[key] : undefined;
  if (former !== undefined && isOld)
    return `The key ${key} is one of plugins for ${former}; releases from 7.0.0 on refuse it.`;
  if (former !== undefined)
    return `Elasticsearch no longer knows the key ${key}, which plugins for ${former} had.`;
  return `Elasticsearch does not know the key ${JSON.stringify(key)}.`;
}

function wayOut({ kind, path, properties }: Descriptor, key: string, isOld: boolean): string {
  if (startsWithByteOrderMark(key)) return `Save ${path} as UTF-8 without a byte order mark.`;
  if (key === 'opensearch.version')
    return 'Build the plugin against Elasticsearch, with elasticsearch.version in its descriptor.';
  if (isOld && isFormer(key))
    return `Delete the line with ${key} from ${path} when you build for 7.0.0 or later.`;
  const missing = keysOf(kind).filter((known) => !properties.has(known));
  const near = missing.find((known) => isNear(key.toLowerCase(), known));
  return near === undefined
    ? `Delete the line with ${key} from ${path}.`
    : `Write ${near} in place of ${key}, or delete the line from ${path}.`;
}

/** Mistyped, or cut short: `class` for `classname`. */
function isNear(key: string, known: string): boolean {
  return distance(key, known) <= 2 || (key.length >= 4 && known.startsWith(key));
}
