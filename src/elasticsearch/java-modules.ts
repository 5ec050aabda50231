import semver from 'semver';

/** A module in lib/: the releases that have it, and a wider range where the first or last one is not known. */
interface Carried {
  readonly releases: string;
  readonly perhaps?: string;
}

const always: Carried = { releases: '>=8.3.0' };

/**
 * Names that ModuleFinder.of(lib/) gives in 8.12, 8.17, 8.19, 9.0 and 9.5, besides those of Elasticsearch and Lucene
 * themselves, which change too often to say of one that it is not there.
 */
const carried: ReadonlyMap<string, Carried> = new Map<string, Carried>([
  ['HdrHistogram', always],
  ['ecs.logging.core', always],
  ['hppc', always],
  ['jopt.simple', always],
  ['log4j2.ecs.layout', always],
  ['org.apache.logging.log4j', always],
  ['org.apache.logging.log4j.core', always],
  ['com.sun.jna', { releases: '<=8.12.2', perhaps: '<8.17.10' }],
  ['org.jruby.jcodings', { releases: '>=8.12.0', perhaps: '>=8.3.0' }],
  ['org.jruby.joni', { releases: '>=8.12.0', perhaps: '>=8.3.0' }],
  ['org.lz4.java', always],
  // Libraries of 8.0, which may have stayed for a while.
  ...['com.fasterxml.jackson.core', 'org.yaml.snakeyaml', 'jts', 'spatial4j', 't.digest'].map(
    (name): [string, Carried] => [name, { releases: '<8.3.0', perhaps: '<8.12.0' }],
  ),
]);

/**
 * Can a node of the release offer the module to a plugin: from the JDK, of which any name may be one of a release to come,
 * or from lib/? Those that it says no of are certain to be missing there.
 */
export function mayOfferModule(name: string, release: string): boolean {
  if (/^(java|jdk|oracle)\.|^org\.(elasticsearch|apache\.lucene)(\.|$)/.test(name)) return true;
  if (/^(com\.fasterxml\.jackson\.dataformat|org\.locationtech)\./.test(name)) {
    return semver.lt(release, '8.12.0');
  }
  const known = carried.get(name);
  return known !== undefined && semver.satisfies(release, known.perhaps ?? known.releases);
}
