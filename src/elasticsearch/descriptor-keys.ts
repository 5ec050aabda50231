import semver from 'semver';

/** As in formats/descriptor.ts, which this folder does not import. */
type DescriptorKind = 'classic' | 'stable';

/** Which releases know a key: a semver range, and a wider one where the exact patch is not confirmed. */
interface Known {
  readonly since: string;
  readonly perhaps?: string;
}

const always: Known = { since: '*' };

/** 9.4.0 by elasticsearch#142147. 9.3.4 does not know it yet; the patches of 9.3 after it may, by the back-port #143932. */
const deploymentTarget: Known = { since: '>=9.4.0', perhaps: '>=9.3.5' };

/** PluginDescriptor.readInternalDescriptor and readStableDescriptor, PluginInfo.readFromProperties before 8.4. */
const keys: Readonly<Record<DescriptorKind, Readonly<Record<string, Known>>>> = {
  classic: {
    name: always,
    description: always,
    version: always,
    'elasticsearch.version': always,
    'java.version': always,
    classname: always,
    'extended.plugins': always,
    'has.native.controller': always,
    licensed: { since: '>=7.11.0' },
    type: { since: '>=7.11.0 <8.4.0' },
    'java.opts': { since: '>=7.11.0 <8.4.0' },
    modulename: { since: '>=8.3.0' },
    'deployment.target': deploymentTarget,
  },
  stable: {
    name: always,
    description: always,
    version: always,
    'elasticsearch.version': always,
    'java.version': always,
    modular: always,
    'deployment.target': deploymentTarget,
  },
};

/** Keys of plugins for 2.x and 6.x that old templates still carry. */
export const formerKeys: Readonly<Record<string, string>> = {
  site: '2.x',
  jvm: '2.x',
  isolated: '2.x',
  'requires.keystore': '6.x',
};

/** In the order in which Elasticsearch asks for them (PluginDescriptor.readFromProperties). */
export const requiredKeys = {
  classic: ['name', 'description', 'version', 'elasticsearch.version', 'java.version', 'classname'],
  stable: ['name', 'description', 'version', 'elasticsearch.version', 'java.version'],
} as const satisfies Record<DescriptorKind, readonly string[]>;

/** Keys that the kind has had in some release. */
export function keysOf(kind: DescriptorKind): readonly string[] {
  return Object.keys(keys[kind]);
}

/**
 * Does the release know the key? `perhaps` where the patch that brought it is not confirmed.
 * Without a release: does any know it?
 */
export function knowsKey(
  kind: DescriptorKind,
  key: string,
  release: string | undefined,
): 'yes' | 'perhaps' | 'no' {
  const known = Object.hasOwn(keys[kind], key) ? keys[kind][key] : undefined;
  if (known === undefined) return 'no';
  if (release === undefined || semver.satisfies(release, known.since)) return 'yes';
  return known.perhaps !== undefined && semver.satisfies(release, known.perhaps) ? 'perhaps' : 'no';
}

/** The releases that know a key, in words: `from 8.3 on`, `7.11 to 8.3`. */
export function releasesThatKnow(kind: DescriptorKind, key: string): string {
  const since = keys[kind][key]?.since ?? '';
  const [, from, before] = /^>=(\d+\.\d+)\.0(?: <(\d+\.\d+)\.0)?$/.exec(since) ?? [];
  if (from === undefined) return 'all releases';
  return before === undefined ? `releases from ${from} on` : `releases from ${from} on and before ${before}`;
}
