import semver from 'semver';
import { releaseRanges } from './elasticsearch/release-ranges.ts';
import type { Finding } from './model.ts';

/** Releases of which the same is true. */
export interface Verdict {
  /** Such as `8.0.0-8.17.10`. */
  readonly releases: readonly string[];
  /** No error holds for them. */
  readonly loads: boolean;
  /** The errors that hold for them: first those that do not hold for all, then in the order of the findings. */
  readonly because: readonly { readonly rule: string; readonly message: string }[];
}

/** Findings + the releases that were asked about -> for which the extension loads, and why not for the others. */
export function verdicts(findings: readonly Finding[], releases: readonly string[]): readonly Verdict[] {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .toSorted((one, other) => Number(one.releases === undefined) - Number(other.releases === undefined));
  const groups = new Map<string, { readonly held: readonly Finding[]; readonly releases: string[] }>();
  for (const release of releases) {
    const held = errors.filter((error) => holds(error, release));
    const key = held.map((error) => errors.indexOf(error)).join();
    const group = groups.get(key) ?? { held, releases: [] };
    group.releases.push(release);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ held, releases: alike }) => ({
    releases: releaseRanges(alike),
    loads: held.length === 0,
    because: held.map(({ rule, message }) => ({ rule, message })),
  }));
}

function holds({ releases }: Finding, release: string): boolean {
  return (
    releases === undefined ||
    releases.some((range) => {
      const [first = '', last = first] = range.split('-');
      return semver.gte(release, first) && semver.lte(release, last);
    })
  );
}
