import semver from 'semver';

/**
 * Names that ModuleFinder.of(lib/) gives in 8.12, 8.17, 8.19, 9.0 and 9.5, besides those of Elasticsearch and Lucene
 * themselves, with the releases that may have them: between those five a change is not pinned down.
 */
const carried: ReadonlyMap<string, string> = new Map([
  ...[
    'HdrHistogram',
    'ecs.logging.core',
    'hppc',
    'jopt.simple',
    'log4j2.ecs.layout',
    'org.apache.logging.log4j',
    'org.apache.logging.log4j.core',
    'org.jruby.jcodings',
    'org.jruby.joni',
    'org.lz4.java',
  ].map((name) => [name, '*'] as const),
  ['com.sun.jna', '<8.17.10'],
  // Libraries of 8.0, which may have stayed for a while.
  ...['com.fasterxml.jackson.core', 'org.yaml.snakeyaml', 'jts', 'spatial4j', 't.digest'].map(
    (name) => [name, '<8.12.0'] as const,
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
  const releases = carried.get(name);
  return releases !== undefined && semver.satisfies(release, releases);
}
