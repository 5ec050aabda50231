import semver from 'semver';

/** The oldest Java that the nodes of a release start on (JavaVersion checks of the launchers). */
export function minimumJava(release: string): number {
  const major = semver.major(release);
  if (major < 8) return 8;
  return major === 8 ? 17 : 21;
}

/** The feature release of Java that a class file of this major version is for, and the oldest that reads it (JVMS 4.1). */
export function javaOfClassFile(major: number): number {
  return major - 44;
}

/** The feature release of a bundled JDK; `atMost` differs where the exact patch that brought a newer one is not known. */
export interface BundledJdk {
  readonly feature: number;
  readonly atMost: number;
}

/** The JDK that comes with a release, which is what the nodes of Elastic Cloud run. Nothing is known before 7.0.0. */
export function bundledJdk(release: string): BundledJdk | undefined {
  const at = points.findLastIndex((one) => semver.lte(one.since, release));
  const point = points[at];
  if (point === undefined) return undefined;
  const { feature, since, sure } = point;
  if (sure && since === release) return { feature, atMost: feature };
  const next = points.slice(at + 1).find((one) => one.sure && semver.satisfies(one.since, `~${release}`));
  return { feature, atMost: next?.feature ?? feature + 1 };
}

/** The same in one number, for words; of a release that has a JDK. */
export function bundledFeature(release: string): number {
  return bundledJdk(release)?.feature ?? 0;
}

interface Point {
  readonly since: string;
  readonly feature: number;
  /** Read in version.properties, in release notes, or in the pull request; the others are from memory. */
  readonly sure: boolean;
}

/** The JDKs seen in Elasticsearch's version.properties, release notes and pull requests, in order of releases. */
const points: readonly Point[] = [
  ['7.0.0', 12, false],
  ['7.4.0', 13, false],
  ['7.6.0', 13, true],
  ['7.7.0', 14, false],
  ['7.10.0', 15, true],
  ['7.13.0', 16, false],
  ['7.16.0', 17, true],
  ['7.17.0', 17, true],
  ['7.17.7', 19, true],
  ['7.17.9', 19, true],
  ['7.17.10', 20, true],
  ['7.17.14', 21, true],
  ['7.17.15', 21, true],
  ['7.17.19', 22, true],
  ['7.17.25', 22, true],
  ['8.0.0', 17, true],
  ['8.2.0', 18, false],
  ['8.3.0', 18, true],
  ['8.4.0', 18, false],
  ['8.5.0', 19, false],
  ['8.7.1', 20, true],
  ['8.10.0', 20, true],
  ['8.11.0', 21, false],
  ['8.12.1', 21, true],
  ['8.13.0', 22, true],
  ['8.15.4', 22, true],
  ['8.16.0', 23, true],
  ['8.17.0', 23, true],
  ['8.18.0', 24, true],
  ['8.18.6', 24, true],
  ['8.18.8', 25, true],
  ['8.19.0', 24, true],
  ['8.19.3', 24, true],
  ['8.19.8', 25, false],
  ['8.19.12', 25, true],
  ['8.19.15', 26, true],
  ['9.0.0', 24, true],
  ['9.0.6', 24, true],
  ['9.1.0', 24, true],
  ['9.1.3', 24, true],
  ['9.1.7', 25, true],
  ['9.2.0', 25, true],
  ['9.2.1', 25, true],
  ['9.2.6', 25, true],
  ['9.3.0', 25, false],
  ['9.3.1', 25, true],
  ['9.3.4', 26, true],
  ['9.4.0', 26, false],
  ['9.4.1', 26, true],
  ['9.5.0', 26, true],
].map(([since, feature, sure]) => ({
  since: String(since),
  feature: Number(feature),
  sure: sure === true,
}));
