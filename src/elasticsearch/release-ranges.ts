import semver from 'semver';
import { releases } from './releases.ts';

/** Releases -> as few words as possible: runs of the release list become `8.0.0-8.17.10`. The oldest first. */
export function releaseRanges(some: readonly string[]): readonly string[] {
  const runs: { readonly first: string; last: string }[] = [];
  for (const release of [...new Set(some)].sort(semver.compare)) {
    const run = runs.at(-1);
    if (run !== undefined && follows(release, run.last)) run.last = release;
    else runs.push({ first: release, last: release });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}-${last}`));
}

/** More ranges than this are counted. */
const SHOWN = 4;

/** Ranges as part of a sentence, however many there are. */
export function listed(ranges: readonly string[]): string {
  const more = ranges.length - SHOWN;
  return more > 0 ? `${ranges.slice(0, SHOWN).join(', ')} and ${more} more` : ranges.join(', ');
}

/** Is the release in one of such ranges? */
export function isWithin(ranges: readonly string[], release: string): boolean {
  return ranges.some((range) => {
    const [first = '', last = first] = range.split('-');
    return semver.gte(release, first) && semver.lte(release, last);
  });
}

const positions = new Map(releases.map((release, position) => [release, position]));

function follows(release: string, last: string): boolean {
  const [position, before] = [positions.get(release), positions.get(last)];
  return position !== undefined && before !== undefined && position === before + 1;
}
