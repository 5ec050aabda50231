/**
 * Where a bundle's file lands below a node's `config/`: at its own path, save that the content of `dictionaries/`
 * goes straight into `config/` ("Upload custom plugins and bundles").
 */
export function configPath(path: string): string {
  return path.replace(/^dictionaries\//, '');
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
