/** What is asked of a release. */
export type Fact<T> = (release: string) => T;

/** What a fact says of a release, worked out once: hundreds of releases are asked by dozens of rules. */
export function answerOf<T>(fact: Fact<T>, release: string): T {
  const known = answers.get(fact) ?? new Map<string, unknown>();
  answers.set(fact, known);
  if (!known.has(release)) known.set(release, fact(release));
  // Only this fact's own answers are kept with it.
  return known.get(release) as T;
}

/** A fact that a rule makes up as it runs goes away with it. */
const answers = new WeakMap<Fact<unknown>, Map<string, unknown>>();
