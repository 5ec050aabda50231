import { isWithin, releaseRanges } from './elasticsearch/release-ranges.ts';
import type { Finding } from './model.ts';

/** Releases that load the extension, or that refuse it by the same rules. */
export interface Verdict {
  /** Such as `8.0.0-8.17.10`. */
  readonly releases: readonly string[];
  /** No error holds for them. */
  readonly loads: boolean;
  /** An error of each of the rules, the one that holds for most of them: first those that do not hold for all releases. */
  readonly because: readonly { readonly rule: string; readonly message: string }[];
}

/** Findings + the releases that were asked about -> for which the extension loads, and why not for the others. */
export function verdicts(findings: readonly Finding[], releases: readonly string[]): readonly Verdict[] {
  const errors = findings
    .filter(({ severity }) => severity === 'error')
    .toSorted((one, other) => Number(one.releases === undefined) - Number(other.releases === undefined));
  const groups = new Map<string, { readonly rules: readonly string[]; readonly releases: string[] }>();
  for (const release of releases) {
    const held = errors.filter((error) => holds(error, release));
    const rules = [...new Set(held.map(({ rule }) => rule))];
    const group = groups.get(rules.join()) ?? { rules, releases: [] };
    group.releases.push(release);
    groups.set(rules.join(), group);
  }
  return [...groups.values()].map(({ rules, releases: alike }) => ({
    releases: releaseRanges(alike),
    loads: rules.length === 0,
    because: rules.map((rule) => ({ rule, message: widest(errors, rule, alike) })),
  }));
}

function widest(errors: readonly Finding[], rule: string, releases: readonly string[]): string {
  const [first] = errors
    .filter((error) => error.rule === rule)
    .map((error) => ({ error, count: releases.filter((release) => holds(error, release)).length }))
    .toSorted((one, other) => other.count - one.count);
  return first?.error.message ?? '';
}

function holds({ releases }: Finding, release: string): boolean {
  return releases === undefined || isWithin(releases, release);
}
