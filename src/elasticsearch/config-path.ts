/**
 * Where a bundle's file lands below a node's `config/`: at its own path, save that the content of `dictionaries/`
 * goes straight into `config/` ("Upload custom plugins and bundles").
 */
export function configPath(path: string): string {
  return path.replace(/^dictionaries\//, '');
}

/** What a setting of an index looks for below `config/`: a file, or a folder with files. */
export interface Wanted {
  /** Undefined where it looks elsewhere. */
  readonly path: string | undefined;
  readonly isFolder: boolean;
}

/** Does a bundle's file land where a setting looks for it. */
export function serves(file: string, { path, isFolder }: Wanted): boolean {
  const landing = configPath(file);
  return landing === path || (isFolder && landing.slice(0, landing.lastIndexOf('/')) === path);
}

/** Is it the file that a setting means, which may write the path with `dictionaries/` before it, or in another case. */
export function isMeant(file: string, wanted: Wanted): boolean {
  const alike = [file, configPath(file)].map((path) => path.toLowerCase());
  return serves(file, wanted) || alike.includes(wanted.path?.toLowerCase() ?? '');
}

/** Names at a bundle's root that Elasticsearch or Elastic Cloud looks for. */
export const knownNames: readonly string[] = [
  'dictionaries',
  'hunspell',
  'ingest-geoip',
  'ingest-user-agent',
  'user-agent',
  'cacerts',
  'krb5.conf',
  'keytab',
];

/** Files below `config/` that make a node what it is. Elastic Cloud writes its own. */
export const nodeFiles: readonly string[] = ['elasticsearch.yml', 'elasticsearch.keystore', 'jvm.options'];
