import semver from 'semver';
import type { Stage } from '../model.ts';

/** What is wrong at one place of a file of a bundle, as the reader of its format tells it. The rule of this name speaks of it. */
export interface Problem {
  /** Id of the rule. */
  readonly kind: string;
  /** Path inside the source. */
  readonly file: string;
  /** 1-based; absent only for a binary file, and for what is about a folder. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
  /** The fact: what was found, and what was expected. */
  readonly message: string;
  /** The way out: one imperative sentence. */
  readonly hint: string;
  /** The first release that it is true of, `9.0.0`; absent when it is true of old ones too. */
  readonly since?: string;
  /** The first release that it is true of no more. */
  readonly before?: string;
  /** When it hurts, where that is not what the format says. */
  readonly stage?: Stage;
  /** Where this place is less bad than the rule's severity says. */
  readonly severity?: 'warn' | 'note';
}

/** Takes a problem, in any order. */
export type Tell = (problem: Problem) => void;

/** Does it depend on the release? */
export function isBounded({ since, before }: Problem): boolean {
  return since !== undefined || before !== undefined;
}

/** Is it true of the release? Of no release in particular, what is true of the newest counts. */
export function isTrueOf({ since, before }: Problem, release: string | undefined): boolean {
  if (release === undefined) return before === undefined;
  return (
    (since === undefined || semver.gte(release, since)) &&
    (before === undefined || semver.lt(release, before))
  );
}
