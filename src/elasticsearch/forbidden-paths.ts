import semver from 'semver';

/**
 * Does a node of this release look over the files entitlements of its plugins when it starts? elasticsearch#126852 came
 * three days after 8.18.0 and 9.0.0, into all branches.
 */
export function validatesFiles(release: string): boolean {
  return semver.satisfies(release, '>=8.18.1 <9.0.0 || >=9.0.1');
}

/** FilesEntitlementsValidation.validate: what no plugin may read, by its name in the home of Elasticsearch. */
export const unreadable: readonly string[] = ['plugins', 'modules', 'lib'];

/** The same: what no plugin may write. */
export const unwritable = 'config';

/** Where Elastic's packages and images have the home of Elasticsearch. */
export const homes: readonly Installed[] = [
  { path: 'usr/share/elasticsearch', of: 'the Docker image and in deb and rpm packages' },
];

/** Where they have the folder of its configuration; that of Elastic Cloud is in its documentation of bundles. */
export const configs: readonly Installed[] = [
  { path: 'usr/share/elasticsearch/config', of: 'the Docker image' },
  { path: 'etc/elasticsearch', of: 'deb and rpm packages' },
  { path: 'app/config', of: 'Elastic Cloud' },
];

export interface Installed {
  /** Absolute, without its first slash. */
  readonly path: string;
  /** In words that follow "in". */
  readonly of: string;
}
