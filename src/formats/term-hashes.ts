import { hashOf } from './number-table.ts';

/** What the terms of one side of a rule are compared by. */
export interface Hashes {
  readonly all: readonly number[];
  /** The same for the same terms in another order. */
  readonly sum: number;
  has(hash: number): boolean;
  /** Where the first term that is there twice stands, and where again. */
  repeated(): readonly [number, number] | undefined;
}

/** Most rules have so few terms that looking through them takes less than a table would. */
const SHORT = 8;

/** Keys of terms -> their hashes. */
export function hashesOf(keys: readonly string[]): Hashes {
  const all = keys.map(hashOf);
  let sum = 0;
  for (const hash of all) sum = (sum + hash) % 2 ** 48;
  return all.length > SHORT ? manyHashes(all, sum) : fewHashes(all, sum);
}

function fewHashes(all: readonly number[], sum: number): Hashes {
  return {
    all,
    sum,
    has: (hash) => all.includes(hash),
    repeated() {
      const again = all.findIndex((hash, at) => all.indexOf(hash) < at);
      return again === -1 ? undefined : [all.indexOf(all[again] ?? 0), again];
    },
  };
}

function manyHashes(all: readonly number[], sum: number): Hashes {
  const first = new Map<number, number>();
  let twice: readonly [number, number] | undefined;
  for (const [at, hash] of all.entries()) {
    const before = first.get(hash);
    if (before === undefined) first.set(hash, at);
    else twice ??= [before, at];
  }
  return { all, sum, has: (hash) => first.has(hash), repeated: () => twice };
}
