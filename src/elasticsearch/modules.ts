import semver from 'semver';

/** Names that were in modules.txt together. */
interface Modules {
  readonly names: readonly string[];
  /** The releases whose list certainly has them: a semver range. */
  readonly releases: string;
  /** A wider range, where the first or last release is not confirmed. */
  readonly perhaps?: string;
}

/** A range that ends here is that of a list of which later releases may have another. */
const lastRead = '<9.6.0';

/**
 * Read from modules.txt in the jars of 44 releases from 7.0.1 to 9.5.2; between those a change is not pinned down. Every
 * project below modules/ is in it, those of tests too (generateModulesList in Elasticsearch's build).
 */
const modules: readonly Modules[] = [
  {
    names: [
      'analysis-common',
      'ingest-common',
      'lang-expression',
      'lang-mustache',
      'lang-painless',
      'mapper-extras',
      'parent-join',
      'percolator',
      'rank-eval',
      'reindex',
      'repository-url',
      'spi',
      'transport-netty4',
      'x-pack',
    ],
    releases: '>=7.0.0',
  },
  { names: ['aggs-matrix-stats'], releases: '<8.7.0' },
  { names: ['ingest-geoip', 'ingest-user-agent'], releases: '<9.4.0', perhaps: '<9.5.0' },
  { names: ['systemd'], releases: `>=7.4.0 ${lastRead}`, perhaps: '>7.0.1' },
  { names: ['tasks'], releases: '>=7.7.0 <7.10.0' },
  { names: ['geo'], releases: '>=7.9.0 <7.13.0', perhaps: '>7.7.1 <7.16.0' },
  { names: ['kibana'], releases: `>=7.9.0 ${lastRead}`, perhaps: '>7.7.1' },
  {
    names: ['file-based-update', 'legacy-geo', 'qa', 'runtime-fields-common'],
    releases: `>=7.16.0 ${lastRead}`,
    perhaps: '>7.12.1',
  },
  {
    names: ['repository-azure', 'repository-gcs', 'repository-s3'],
    releases: `>=8.0.0 ${lastRead}`,
    perhaps: '>=8.0.0',
  },
  { names: ['azure-storage-blob'], releases: '>=8.0.1 <8.3.0', perhaps: '>=8.0.0 <8.3.0' },
  { names: ['data-streams'], releases: `>=8.1.3 ${lastRead}`, perhaps: '>8.0.1' },
  { names: ['full-cluster-restart'], releases: `>=8.2.3 ${lastRead}`, perhaps: '>8.2.0' },
  { names: ['ingest-attachment'], releases: `>=8.4.0 ${lastRead}`, perhaps: '>=8.4.0' },
  { names: ['apm'], releases: `>=8.5.3 ${lastRead}`, perhaps: '>8.4.0' },
  { names: ['aggregations'], releases: `>=8.6.0 ${lastRead}`, perhaps: '>=8.6.0' },
  { names: ['rest-root'], releases: `>=8.11.4 ${lastRead}`, perhaps: '>8.7.0' },
  { names: ['health-shards-availability'], releases: `>=8.12.2 ${lastRead}`, perhaps: '>8.11.4' },
  {
    names: ['dot-prefix-validation', 'geoip-reindexed'],
    releases: `>=8.17.10 ${lastRead}`,
    perhaps: '>8.12.2',
  },
  {
    names: ['ingest-otel', 'insecure-credentials', 'streams', 'third-party'],
    releases: `~8.19.0 || >=9.3.1 ${lastRead}`,
    perhaps: '>8.17.10 <9.0.0 || >9.0.8',
  },
  {
    names: ['web-identity-token'],
    releases: '~8.19.0 || ~9.3.1',
    perhaps: '>8.17.10 <9.0.0 || >9.0.8 <9.5.0',
  },
  { names: ['multi-project', 'reindex-management'], releases: `>=9.3.1 ${lastRead}`, perhaps: '>9.0.8' },
  {
    names: ['ingest-ip-location', 'ip-location', 'user-agent', 'workload-identity'],
    releases: `>=9.5.0 ${lastRead}`,
    perhaps: '>9.3.4',
  },
];

/** Names that no plugin may have, in one release or another. */
export const moduleNames: readonly string[] = modules.flatMap(({ names }) => names);

/** Is it the name of a module of this release. */
export function isModule(name: string, release: string): 'yes' | 'perhaps' | 'no' {
  const lists = modules.filter(({ names }) => names.includes(name));
  if (lists.some(({ releases }) => semver.satisfies(release, releases))) return 'yes';
  const mayBe = lists.some(({ perhaps }) => perhaps !== undefined && semver.satisfies(release, perhaps));
  return mayBe ? 'perhaps' : 'no';
}
