import type { Problem } from './problem.ts';

/**
 * Lucene has read hunspell dictionaries in three ways. `first`: Lucene 8.0 to 8.8, Elasticsearch before 7.14. `second`: Lucene
 * 8.9 to 9.4, which reads nearly all of Hunspell's directives, Elasticsearch 7.14 to 8.6. `third`: Lucene 9.5 on, which checks
 * the headers of affixes, Elasticsearch 8.7 on.
 */
export type Era = 'first' | 'second' | 'third';

export const eras: readonly Era[] = ['first', 'second', 'third'];

const SECOND = '7.14.0';
const THIRD = '8.7.0';

/** A problem without its releases. */
export type Fault = Omit<Problem, 'since' | 'before'>;

/** What each era says -> problems with the releases that they are true of. The order is that of the eras. */
export function joinEras(said: Readonly<Record<Era, readonly Fault[]>>): readonly Problem[] {
  const byPlace = new Map<string, { readonly fault: Fault; readonly eras: Set<Era> }>();
  for (const era of eras) {
    for (const fault of said[era]) {
      const key = JSON.stringify([
        fault.kind,
        fault.file,
        fault.line,
        fault.column,
        fault.message,
        fault.severity,
      ]);
      const known = byPlace.get(key) ?? { fault, eras: new Set() };
      known.eras.add(era);
      byPlace.set(key, known);
    }
  }
  return [...byPlace.values()].flatMap(({ fault, eras: its }) =>
    spans(its).map((span) => ({ ...fault, ...span })),
  );
}

function spans(its: ReadonlySet<Era>): readonly Pick<Problem, 'since' | 'before'>[] {
  const [first, second, third] = eras.map((era) => its.has(era));
  if (first && !second && third) return [{ before: SECOND }, { since: THIRD }];
  return [
    {
      ...(!first && { since: second ? SECOND : THIRD }),
      ...(!third && { before: second ? THIRD : SECOND }),
    },
  ];
}

/** The era that a release of Elasticsearch is of: `9.5.0`. */
export function eraOf(release: string): Era {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  if (major < 7 || (major === 7 && minor < 14)) return 'first';
  return major === 7 || (major === 8 && minor < 7) ? 'second' : 'third';
}
