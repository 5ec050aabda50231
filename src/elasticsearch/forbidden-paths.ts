import semver from 'semver';

/**
 * Does a node of this release look over the files entitlements of its plugins when it starts? elasticsearch#126852 came
 * three days after 8.18.0 and 9.0.0, into all branches.
 */
export function validatesFiles(release: string): boolean {
  return semver.satisfies(release, '>=8.18.1 <9.0.0 || >=9.0.1');
}

/** A way to install Elasticsearch, and where its folders are then: absolute, without the first slash. */
export interface Layout {
  /** In words that follow "in". */
  readonly of: string;
  /** With plugins/, modules/ and lib/ in it. */
  readonly home?: string;
  readonly config?: string;
  readonly data?: string;
  /** The home of the user that runs it: what a policy calls home. */
  readonly user?: string;
}

const HOME = 'usr/share/elasticsearch';

/** What Elastic's archives and packages do, and its documentation of bundles says of /app/config. */
const layouts: readonly Layout[] = [
  { of: 'the archive', home: 'any/es', config: 'any/es/config', data: 'any/es/data' },
  { of: 'the Docker image', home: HOME, config: `${HOME}/config`, data: `${HOME}/data`, user: HOME },
  { of: 'deb and rpm packages', home: HOME, config: 'etc/elasticsearch', data: 'var/lib/elasticsearch' },
  { of: 'Elastic Cloud', config: 'app/config' },
];

/** For paths in config, data or the user's home. */
export const everyLayout = layouts;

/** For absolute paths: an archive is unpacked anywhere. */
export const fixedLayouts = layouts.slice(1);

/**
 * FilesEntitlementsValidation.validate: which folders a plugin is forbidden to read, or to write, and would by a path that
 * is one of them or above. A path below one of them is taken.
 */
export function forbiddenFolders(
  { home, config }: Layout,
  absolute: string,
  mode: 'read' | 'read_write',
): readonly string[] {
  const holds = (folder: string) =>
    absolute === '' || folder === absolute || folder.startsWith(`${absolute}/`);
  const read =
    home === undefined ? [] : ['plugins', 'modules', 'lib'].filter((name) => holds(`${home}/${name}`));
  const written = mode === 'read_write' && config !== undefined && holds(config);
  return [...read, ...(written ? ['config'] : [])].map((name) => `${name}/`);
}
