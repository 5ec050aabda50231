import { posix } from 'node:path';

/** Where a setting looks for its file. */
export interface ConfigFile {
  /** Below `config/`; undefined when it is outside, or no path at all. */
  readonly path: string | undefined;
  /** It starts at the root of the file system. */
  readonly isAbsolute: boolean;
}

/** A setting's text -> what Environment.configDir().resolve makes of it on a node in Elastic Cloud. */
export function configFile(text: string): ConfigFile {
  const isAbsolute = text.startsWith('/');
  const own = FOLDERS.find((folder) => text.startsWith(folder));
  if (isAbsolute && own === undefined) return { path: undefined, isAbsolute };
  const path = posix.normalize(text.slice(own?.length ?? 0));
  const isOutside = path === '.' || path === '..' || path.startsWith('../');
  return { path: isOutside || text === '' ? undefined : path, isAbsolute };
}

/** `config/` of a node, in Elastic Cloud, in Elastic's image and in Elastic's packages for Linux. */
const FOLDERS = ['/app/config/', '/usr/share/elasticsearch/config/', '/etc/elasticsearch/'];
