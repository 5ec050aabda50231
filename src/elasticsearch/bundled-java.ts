import semver from 'semver';

/** From which release on, up to the next line, which feature release of Java came with Elasticsearch. */
const bundled: readonly (readonly [since: string, java: number])[] = [
  ['7.0.0', 13],
  ['7.6.1', 14],
  ['7.7.0', 15],
  ['7.11.0', 16],
  ['7.13.0', 17],
  ['7.17.0', 18],
  ['7.17.7', 19],
  ['7.17.10', 20],
  ['7.17.14', 21],
  ['7.17.19', 22],
  ['7.17.26', 23],
  ['8.0.0', 17],
  ['8.1.0', 18],
  ['8.5.0', 19],
  ['8.7.0', 20],
  ['8.10.1', 21],
  ['8.13.0', 22],
  ['8.16.0', 23],
  ['8.17.0', 24],
  ['8.18.8', 25],
  ['8.19.0', 24],
  ['8.19.4', 25],
  ['8.19.15', 26],
  ['8.19.21', 27],
  ['9.0.0', 24],
  ['9.0.7', 25],
  ['9.1.0', 24],
  ['9.1.4', 25],
  ['9.3.2', 26],
];

/** The first release of which nothing is known. */
const UNKNOWN_FROM = '9.6.0';

/**
 * The feature release of the Java that comes with a release, which Elastic Cloud runs: never less than it is. Where the
 * patch that brought a newer one is not confirmed, the newer one is given from the first that may have. Sources: the
 * release notes and gradle/version.properties of Elasticsearch. Undefined before 7.0.0 and from 9.6.0 on.
 */
export function bundledJava(release: string): number | undefined {
  if (semver.gte(release, UNKNOWN_FROM)) return undefined;
  return bundled.findLast(([since]) => semver.gte(release, since))?.[1];
}
