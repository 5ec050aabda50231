import semver from 'semver';
import { illegalArgument, illegalState, numberFormat, type Refusal } from './refusal.ts';

/** From 8.2 on Java versions are read by Runtime.Version.parse (JarHell.checkJavaVersion; elasticsearch#85361). */
export function readsRuntimeVersion(release: string): boolean {
  return semver.gte(release, '8.2.0');
}

/**
 * What a release throws at the form of a Java version, be it `java.version` of a descriptor or X-Compile-Target-JDK of a
 * manifest: JarHell reads both by the same methods. Undefined when it takes it.
 */
export function refuseJavaVersion(release: string, written: string): Refusal | undefined {
  return readsRuntimeVersion(release) ? refuseRuntimeVersion(written) : refuseDewey(written);
}

/**
 * What a release throws when it runs on the JVM `java`, such as `17.0.1+12`, and that is older than the version written.
 * Its form must be one that the release takes. `resource` is what Elasticsearch calls the plugin or jar there.
 */
export function refuseNewerJava(
  release: string,
  resource: string,
  written: string,
  java: string,
): Refusal | undefined {
  const feature = featureOf(java);
  if (readsRuntimeVersion(release)) {
    // 8.2 compared all of the version, later releases only the feature release (elasticsearch#85886).
    const wholly = semver.lt(release, '8.3.0');
    if (wholly ? !exceeds(written, java) : featureOf(written) <= feature) return undefined;
    return illegalState(`${resource} requires Java ${written}:, your system: ${java}`);
  }
  const [dewey = ''] = written.split('-');
  const large = dewey.split('.').find((number) => Number(number) > INT_MAX);
  if (large !== undefined) return numberFormat(large);
  return isNewer(dewey.split('.').map(Number), feature)
    ? illegalState(`${resource} requires Java ${written}:, your system: ${feature}`)
    : undefined;
}

const INT_MAX = 2 ** 31 - 1;

/** The feature release of a version, as Runtime.Version counts it: 1 of `1.8`. A JVM names itself `1.8.0` until 8. */
function featureOf(version: string): number {
  return Number(/^(?:1\.(?=8\.0))?(\d+)/.exec(version)?.[1]);
}

/** Runtime.Version.compareTo as far as the numbers go: which build of a JDK a node runs is not known here. */
function exceeds(written: string, java: string): boolean {
  const [one = [], other = []] = [written, java].map((version) =>
    (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '').split('.').map(Number),
  );
  const at = one.findIndex((number, index) => number !== other[index]);
  return at !== -1 && (one[at] ?? 0) > (other[at] ?? -1);
}

/** JarHell.checkVersionFormat, then JavaVersion.isValid, which are the same expression. */
function refuseDewey(written: string): Refusal | undefined {
  if (/^[0-9]+(\.[0-9]+)*(-[a-zA-Z0-9]+)?$/.test(written)) return undefined;
  return illegalState(
    `version string must be a sequence of nonnegative decimal integers separated by "."'s and may have leading zeros but was ${written}`,
  );
}

/** JavaVersion.compareTo with java.specification.version, which has one number and no suffix: 1.8 counts as 8. */
function isNewer(numbers: readonly number[], feature: number): boolean {
  const [first = 0, ...others] = numbers[0] === 1 && numbers[1] === 8 ? numbers.slice(1) : numbers;
  return first > feature || (first === feature && others.some((number) => number > 0));
}

/** java.lang.Runtime.Version.parse, with its short cut for a bare number, which takes the empty text for one. */
function refuseRuntimeVersion(written: string): Refusal | undefined {
  if (/^([1-9][0-9]*)?$/.test(written)) return isInt(written) ? undefined : numberFormat(written);
  const groups = VSTR.exec(written)?.groups;
  if (groups === undefined) return illegalArgument(`Invalid version string: '${written}'`);
  const { vnum = '', pre, plus, build, opt } = groups;
  const large = [...vnum.split('.'), build ?? '0'].find((number) => !isInt(number));
  if (large !== undefined) return numberFormat(large);
  if (build !== undefined) return undefined;
  if (plus !== undefined && opt === undefined)
    return illegalArgument(`'+' found with neither build or optional components: '${written}'`);
  if (plus !== undefined && pre !== undefined)
    return illegalArgument(`'+' found with pre-release and optional components:'${written}'`);
  if (plus === undefined && opt !== undefined && pre === undefined)
    return illegalArgument(
      `optional component must be preceded by a pre-release component or '+': '${written}'`,
    );
  return undefined;
}

/** VersionPattern.VSTR_FORMAT. Each `.` of VNUM can stand in one way only, so the time is linear. */
const VSTR =
  /^(?<vnum>[1-9][0-9]*(?:(?:\.0)*\.[1-9][0-9]*)*)(?:-(?<pre>[a-zA-Z0-9]+))?(?:(?<plus>\+)(?<build>0|[1-9][0-9]*)?)?(?:-(?<opt>[-a-zA-Z0-9.]+))?$/;

function isInt(digits: string): boolean {
  return digits !== '' && Number(digits) <= INT_MAX;
}
