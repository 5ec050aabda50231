import semver from 'semver';
import { SlipwayError } from '../errors.ts';

/** All releases from 7.0.0 on, as of 2026-08-22: each minor's last patch. No patch below it was skipped. */
const lastPatches: Readonly<Record<number, readonly number[]>> = {
  7: [1, 1, 1, 2, 2, 2, 2, 1, 1, 3, 2, 2, 1, 4, 2, 2, 3, 29],
  8: [1, 3, 3, 3, 3, 3, 2, 1, 2, 2, 4, 4, 2, 4, 3, 5, 6, 10, 8, 20],
  9: [8, 10, 8, 8, 5, 2],
};

/**
 * What is known of a version:
 * - `released`: in the list; a wildcard, when something in the list matches it.
 * - `newer`: not in the list, but it can have come out since.
 * - `far`: two or more majors above the newest.
 * - `never`: there is no such release and there will be none.
 * - `older`: below 7.0.0, where the list begins.
 */
export type ReleaseStatus = 'released' | 'newer' | 'far' | 'never' | 'older';

/** Judges `9.5.2`, `9.5.*`, `9.*` and `*`; anything else is the business of `hasVersionForm`. */
export function releaseStatus(version: string): ReleaseStatus {
  const [majorText = '*', minorText = '*', patchText = '*'] = version.split('.');
  if (majorText === '*') return 'released';
  const major = Number(majorText);
  const minors = lastPatches[major];
  if (minors === undefined) return beyondList(major);
  if (minorText === '*') return 'released';
  const lastPatch = minors[Number(minorText)];
  if (lastPatch === undefined) return hasEnded(major) ? 'never' : 'newer';
  if (patchText === '*' || Number(patchText) <= lastPatch) return 'released';
  return mayGetPatches(major, Number(minorText)) ? 'newer' : 'never';
}

/** The newest release of a line, for a hint: `8` -> 8.19.20, `9.4` -> 9.4.5. */
export function newestRelease(major: number, minor?: number): string | undefined {
  const minors = lastPatches[major] ?? [];
  const at = minor ?? minors.length - 1;
  const patch = minors[at];
  return patch === undefined ? undefined : `${major}.${at}.${patch}`;
}

/**
 * A release to offer in the place of a version or range, `8.5.9`, `8.20.*`, `>=12`: the newest in it, else the newest
 * below it, else the oldest of all. Of a text that is no range the first number counts; without one it is the newest.
 */
export function nearestRelease(version: string): string {
  // A qualified build stands for its release: 8.17.0-SNAPSHOT.
  const text = version.replaceAll(/(\d+\.\d+\.\d+)[-+][\w.+-]+/g, '$1');
  const [number = '*'] = /\d+(\.\d+){0,2}/.exec(text) ?? [];
  const range = semver.validRange(text) ?? semver.validRange(number) ?? '*';
  const inside = semver.maxSatisfying(releases, range);
  return inside ?? releases.findLast((release) => semver.ltr(release, range)) ?? oldestRelease;
}

/** The newest major in the list. */
export const newestMajor = 9;

function beyondList(major: number): ReleaseStatus {
  if (major < 7) return 'older';
  return major === newestMajor + 1 ? 'newer' : 'far';
}

/** 7.17 and 8.19 were announced as the last minors of their majors. */
function hasEnded(major: number): boolean {
  return major < newestMajor;
}

/**
 * Only what is certain is called ended: a minor gets no more patches when its successors have had theirs for years.
 * 7.17, 8.18 and 8.19 outlived the next major's first release, and every minor of the newest major is left open.
 */
function mayGetPatches(major: number, minor: number): boolean {
  return major === newestMajor || (major === 8 && minor >= 18) || (major === 7 && minor === 17);
}

/** Every release in the list, the oldest first. */
export const releases: readonly string[] = Object.entries(lastPatches).flatMap(([major, minors]) =>
  minors.flatMap((lastPatch, minor) =>
    Array.from({ length: lastPatch + 1 }, (_one, patch) => `${major}.${minor}.${patch}`),
  ),
);

/** The newest release in the list: what is judged for when no release is meant. */
export const latestRelease = releases.at(-1) ?? '';

const oldestRelease = releases[0] ?? '';

/**
 * The releases that texts name, each once and the oldest first: `8.17.0`, `9.*`, `8.17.x 9.*`, `^8.17.0`, `>=8.18 <9`,
 * `latest` (the newest in the list) or `all`. A full release that can have come out since counts too. Throws SETTINGS where a part of
 * it is no range or matches nothing.
 */
export function matching(...ranges: readonly string[]): readonly string[] {
  return [...new Set(ranges.flatMap(partsOf).flatMap(releasesOf))].sort(semver.compare);
}

/** Can the text be meant for releases, whether there are such or not. */
export function isReleases(text: string): boolean {
  return partsOf(text).every((part) => ['latest', 'all'].includes(part) || semver.validRange(part) !== null);
}

function partsOf(range: string): readonly string[] {
  // A blank joins comparators, as semver has it, and separates everything else.
  const parts = /[<>|]| - /.test(range) ? [range] : range.split(/[\s,]+/).filter((part) => part !== '');
  return parts.length === 0 ? [range] : parts;
}

function releasesOf(part: string): readonly string[] {
  if (part === 'latest') return releases.slice(-1);
  if (part === 'all') return releases;
  if (/^\d+\.\d+\.\d+$/.test(part) && releaseStatus(part) === 'newer') return [part];
  const range = part.trim() === '' ? null : semver.validRange(part);
  const found = range === null ? [] : releases.filter((release) => semver.satisfies(release, range));
  if (found.length > 0) return found;
  const known = `${oldestRelease} to ${latestRelease}`;
  throw range === null
    ? new SlipwayError(
        'SETTINGS',
        `${JSON.stringify(part)} names no releases of Elasticsearch; 8.17.0, 8.17.x, 9.*, latest or all was expected`,
        `Name releases such as ${nearestRelease(part)}; a path goes before --elasticsearch.`,
      )
    : new SlipwayError(
        'SETTINGS',
        `no release of Elasticsearch matches ${JSON.stringify(part)}; Slipway knows those from ${known}`,
        `Name the nearest, ${nearestRelease(part)}, or a range that holds it.`,
      );
}
