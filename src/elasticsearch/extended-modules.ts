import { moduleNames } from './modules.ts';

/** In the list of moduleNames, which is of folders; no module is called so. */
const folders: readonly string[] = [
  'file-based-update',
  'full-cluster-restart',
  'geoip-reindexed',
  'qa',
  'spi',
  'third-party',
  'x-pack',
];

/** Modules of 9.5 that have no `x-pack-` before their names, besides moduleNames. */
const others: readonly string[] = [
  'blob-cache',
  'constant-keyword',
  'counted-keyword',
  'diskbbq',
  'dlm-frozen-transition',
  'frozen-indices',
  'gpu',
  'logsdb',
  'mapper-version',
  'ml-package-loader',
  'old-lucene-versions',
  'rank-rrf',
  'rank-vectors',
  'repositories-metering-api',
  'search-business-rules',
  'searchable-snapshots',
  'secure-settings',
  'snapshot-based-recoveries',
  'snapshot-repo-test-kit',
  'spatial',
  'transform',
  'unsigned-long',
  'vector-tile',
  'wildcard',
];

/** Names that earlier releases had, from 7.0 on, besides moduleNames. */
const former: readonly string[] = [
  'flattened',
  'preallocate',
  'repository-encrypted',
  'transport-nio',
  'tribe',
  'vectors',
];

/**
 * Can a module that comes with Elasticsearch have this name, in any release? True for all that begins like the modules of
 * x-pack, of which each release has others. Those that it says no of are certain to be none.
 */
export function mayBeModule(name: string): boolean {
  if (folders.includes(name)) return false;
  return (
    /^(x-pack|esql|stateless)-./.test(name) ||
    [moduleNames, others, former].some((names) => names.includes(name))
  );
}
