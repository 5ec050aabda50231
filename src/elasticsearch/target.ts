import type { Identity } from '../model.ts';
import { isRelease } from './version.ts';

/** The release of Elasticsearch that an extension is judged for, e.g. `9.5.2`. */
export interface Target {
  readonly release: string;
}

/**
 * A target as a rule sees it. Of hundreds of releases most cannot be told apart by what a rule asks, and then it runs
 * once for all of them.
 */
export interface AskedTarget {
  /** To decide by: what a fact says of the release. Answers are compared by value. */
  ask<T>(fact: (release: string) => T): T;
  /** To write: what a fact says, put together for all the releases that the remark turns out to hold for. */
  tell<T>(fact: (release: string) => T, join: (values: readonly T[]) => string): string;
  /** To write: the number of the release, or of those that the remark holds for. */
  readonly name: string;
}

/** For `tell`: the release itself. */
export function itself(release: string): string {
  return release;
}

/** For `tell`: `17`, or `17-21`, the lowest and the highest. */
export function span(numbers: readonly number[]): string {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high ? `${low}` : `${low}-${high}`;
}

/** For `tell`. */
export function lowest(numbers: readonly number[]): string {
  return `${Math.min(...numbers)}`;
}

/** What an extension is for when nothing else is asked: the release that its own version names, if it names one. */
export function ownTarget({ version }: Identity): Target | undefined {
  return version !== undefined && isRelease(version) ? { release: version } : undefined;
}
