import semver from 'semver';
import { illegalArgument, type Refusal } from './refusal.ts';

/** A version as Elasticsearch held it until 8.11: a number to compare, and its text, which need not be what was written. */
export interface VersionId {
  readonly ok: true;
  readonly id: number;
  readonly text: string;
}

/** How a release until 8.11 reads `elasticsearch.version`: Version.fromString. The empty text is the release itself. */
export function readVersion(release: string, written: string): VersionId | Refusal {
  if (written === '') return { ok: true, id: idOfRelease(release), text: release };
  const hasQualifiers = semver.lt(release, '8.0.0');
  const isSnapshot = written.endsWith('-SNAPSHOT');
  const version = isSnapshot ? written.slice(0, -'-SNAPSHOT'.length) : written;
  const parts = split(version);
  if (parts.length < 3 || parts.length > (hasQualifiers ? 4 : 3)) {
    return illegalArgument(
      `the version needs to contain major, minor, and revision, and optionally the build: ${version}`,
    );
  }
  const [majorText = '', minorText = '', revisionText = '', qualifier] = parts;
  const unreadable = illegalArgument(`unable to parse version ${version}`);
  const major = parseInt32(majorText);
  if (major === undefined) return unreadable;
  if (major >= 5 && isSnapshot)
    return illegalArgument('illegal version format - snapshots are only supported until version 2.x');
  if (major >= 7 && qualifier !== undefined)
    return illegalArgument('illegal version format - qualifiers are only supported until version 6.x');
  if (semver.gte(release, '8.4.0')) {
    const [name, long] = minorText.length > 2 ? ['minor', minorText] : ['revision', revisionText];
    if (long.length > 2)
      return illegalArgument(
        `illegal ${name} version format - only one or two digit numbers are supported but found ${long}`,
      );
  }
  const minor = parseInt32(minorText);
  const revision = parseInt32(revisionText);
  const build = qualifier === undefined ? RELEASE_BUILD : buildOf(qualifier, major);
  if (minor === undefined || revision === undefined || build === undefined) return unreadable;
  // Java's int arithmetic, which wraps around: 7.100.0 is 8.0.0.
  const id = (Math.imul(major, 1_000_000) + Math.imul(minor, 10_000) + Math.imul(revision, 100) + build) | 0;
  return { ok: true, id, text: textOf(id, hasQualifiers) };
}

/** The number of a release, to compare with. */
export function idOfRelease(release: string): number {
  const { major, minor, patch } = new semver.SemVer(release);
  return major * 1_000_000 + minor * 10_000 + patch * 100 + RELEASE_BUILD;
}

const RELEASE_BUILD = 99;

/** String.split of Java drops empty parts at the end. */
function split(version: string): readonly string[] {
  const parts = version.split(/[.-]/);
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
}

/** Integer.parseInt: one sign, then decimal digits of any script. */
export function parseInt32(text: string): number | undefined {
  const [, sign, digits] = /^([+-]?)(\p{Nd}+)$/u.exec(text) ?? [];
  // Java looks at UTF-16 units, so a digit beyond the basic plane is none.
  if (digits === undefined || /[\u{10000}-\u{10ffff}]/u.test(digits)) return undefined;
  const value = Number(sign + [...digits].map(digitValue).join(''));
  return value >= -(2 ** 31) && value < 2 ** 31 ? value : undefined;
}

/** Unicode's decimal digits stand in blocks of ten, and none of those blocks touch. */
function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCharCode(code - value - 1))) value += 1;
  return value;
}

function buildOf(qualifier: string, major: number): number | undefined {
  const [, word, number = ''] = /^(alpha|[Bb]eta|RC|rc)(.*)$/s.exec(qualifier) ?? [];
  if (word === undefined) return undefined;
  const value = parseInt32(number);
  if (value === undefined) return undefined;
  if (word === 'alpha') return value;
  if (word.toLowerCase() === 'beta') return (major < 5 ? 0 : 25) + value;
  return value + 50;
}

/** Version.toString; from 8.0 on there are no qualifiers. */
function textOf(id: number, hasQualifiers: boolean): string {
  const part = (by: number) => Math.trunc(id / by) % 100;
  const [major, minor, revision, build] = [part(1_000_000), part(10_000), part(100), part(1)];
  const release = `${major}.${minor}.${revision}`;
  if (!hasQualifiers || build >= RELEASE_BUILD) return release;
  const separator = major >= 2 ? '-' : '.';
  if (major >= 5 && build < 25) return `${release}-alpha${build}`;
  if (build < 50) {
    return `${release}${separator}${major >= 2 ? 'beta' : 'Beta'}${major < 5 ? build : build - 25}`;
  }
  return `${release}${separator}${major >= 2 ? 'rc' : 'RC'}${build - 50}`;
}
