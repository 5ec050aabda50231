import semver from 'semver';
import { illegalArgument, type Refusal } from './refusal.ts';
import { idOfRelease, parseInt32, readVersion } from './version-id.ts';

/**
 * What a release says of a plugin that was built for another: the part of PluginsUtils.verifyCompatibility (before 8.4
 * PluginsService's) that compares versions. `written` is `elasticsearch.version`, which the release's reader has taken.
 */
export function refuseBuiltFor(
  release: string,
  { name, written, stable }: { readonly name: string; readonly written: string; readonly stable: boolean },
): Refusal | undefined {
  if (semver.lt(release, '8.12.0')) return refuseId(release, name, written, stable);
  if (stable) return refuseSemantic(release, name, written);
  return written === release ? undefined : otherRelease(name, written, release);
}

/** Until 8.11 versions were numbers. */
function refuseId(release: string, name: string, written: string, stable: boolean): Refusal | undefined {
  const built = readVersion(release, written);
  if (!built.ok) return built;
  const own = idOfRelease(release);
  if (!stable || semver.lt(release, STABLE_COMPARED)) {
    return built.id === own ? undefined : otherRelease(name, built.text, release);
  }
  const major = Math.trunc(built.id / 1_000_000) % 100;
  if (major !== semver.major(release)) return otherMajor(name, major, release);
  return built.id > own ? laterRelease(name, built.text, release) : undefined;
}

/** From here on stable plugins are compared by major and order (elasticsearch#91780). */
const STABLE_COMPARED = '8.7.0';

/** From 8.12 on they are texts, and those of stable plugins three numbers (SemanticVersion). */
function refuseSemantic(release: string, name: string, written: string): Refusal | undefined {
  if (!/^\d+\.\d+\.\d+$/.test(written))
    return illegalArgument(`Expected semantic version for plugin [${name}] but was [${written}]`);
  const [major, minor, patch] = written.split('.').map(parseInt32);
  if (major === undefined || minor === undefined || patch === undefined)
    return illegalArgument(`Expected integer version for plugin [${name}] but found [${written}]`);
  const own = new semver.SemVer(release);
  if (major !== own.major) return otherMajor(name, major, release);
  const isLater = minor > own.minor || (minor === own.minor && patch > own.patch);
  return isLater ? laterRelease(name, `${major}.${minor}.${patch}`, release) : undefined;
}

function otherRelease(name: string, built: string, release: string): Refusal {
  return illegalArgument(
    `Plugin [${name}] was built for Elasticsearch version ${built} but version ${release} is running`,
  );
}

function otherMajor(name: string, major: number, release: string): Refusal {
  return illegalArgument(
    `Stable Plugin [${name}] was built for Elasticsearch major version ${major} but version ${release} is running`,
  );
}

function laterRelease(name: string, built: string, release: string): Refusal {
  return illegalArgument(
    `Stable Plugin [${name}] was built for Elasticsearch version ${built} but earlier version ${release} is running`,
  );
}
