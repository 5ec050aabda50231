import semver from 'semver';
import { illegalState, numberFormat, type Refusal } from './refusal.ts';
import { compareRuntimeVersions, INT_MAX, refuseRuntimeVersion } from './runtime-version.ts';

/** From 8.2 on `java.version` is read by Runtime.Version.parse (elasticsearch#85361, #85886). */
export function readsRuntimeVersion(release: string): boolean {
  return semver.gte(release, '8.2.0');
}

/**
 * What a release throws at the form of a Java version, be it `java.version` of a descriptor or X-Compile-Target-JDK of a
 * manifest: JarHell reads both by the same methods. Undefined when it takes it.
 */
export function refuseJavaVersion(release: string, written: string): Refusal | undefined {
  return readsRuntimeVersion(release) ? refuseRuntimeVersion(written) : refuseDewey(release, written);
}

/**
 * What a release throws when it runs on the JVM `java`, such as `17.0.1+12`, and that is older than `java.version`.
 * Its form must be one that the release takes. `resource` is what Elasticsearch calls the plugin there.
 */
export function refuseNewerJava(
  release: string,
  resource: string,
  written: string,
  java: string,
): Refusal | undefined {
  const feature = featureOf(java);
  if (readsRuntimeVersion(release)) {
    // 8.2 alone compared whole versions (elasticsearch#85886).
    const isLater = semver.gte(release, '8.3.0')
      ? featureOf(written) > feature
      : compareRuntimeVersions(written, java) > 0;
    if (!isLater) return undefined;
    return illegalState(`${resource} requires Java ${written}:, your system: ${java}`);
  }
  const [dewey = ''] = written.split('-');
  const large = dewey.split('.').find((number) => Number(number) > INT_MAX);
  if (large !== undefined) return numberFormat(large);
  return isNewer(dewey.split('.').map(Number), feature)
    ? illegalState(`${resource} requires Java ${written}:, your system: ${feature}`)
    : undefined;
}

/** The feature release of a version, as Runtime.Version counts it: 1 of `1.8`. A JVM names itself `1.8.0` until 8. */
function featureOf(version: string): number {
  return Number(/^(?:1\.(?=8\.0))?(\d+)/.exec(version)?.[1]);
}

/** JarHell.checkVersionFormat, then JavaVersion.isValid, which are the same expression; a suffix came with 7.3. */
function refuseDewey(release: string, written: string): Refusal | undefined {
  if ((semver.gte(release, '7.3.0') ? DEWEY_WITH_SUFFIX : DEWEY).test(written)) return undefined;
  return illegalState(
    `version string must be a sequence of nonnegative decimal integers separated by "."'s and may have leading zeros but was ${written}`,
  );
}

const DEWEY = /^[0-9]+(\.[0-9]+)*$/;
const DEWEY_WITH_SUFFIX = /^[0-9]+(\.[0-9]+)*(-[a-zA-Z0-9]+)?$/;

/** JavaVersion.compareTo with java.specification.version, which has one number and no suffix: 1.8 counts as 8. */
function isNewer(numbers: readonly number[], feature: number): boolean {
  const [first = 0, ...others] = numbers[0] === 1 && numbers[1] === 8 ? numbers.slice(1) : numbers;
  return first > feature || (first === feature && others.some((number) => number > 0));
}
