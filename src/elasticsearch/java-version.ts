import semver from 'semver';
import { illegalArgument, illegalState, numberFormat, type Refusal } from './refusal.ts';

/** From 8.3 on `java.version` is read by Runtime.Version.parse; whether in 8.2 too is not confirmed (#85361, #85886). */
export function readsRuntimeVersion(release: string): boolean {
  return semver.gte(release, '8.3.0');
}

/** What the reader of a release throws at the form of `java.version`; undefined when it takes it. */
export function refuseJavaVersion(release: string, written: string): Refusal | undefined {
  return readsRuntimeVersion(release) ? refuseRuntimeVersion(written) : refuseDewey(written);
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
    if (featureOf(written) <= feature) return undefined;
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
