import type { Judged } from './check.ts';
import type { FixedFile, LeftFile } from './fix/draft.ts';
import { type Drafting, nextDrafts } from './fix/draft.ts';
import { newErrors } from './fix/new-errors.ts';
import { overlay } from './fix/overlay.ts';
import type { Source } from './model.ts';

export type { FixedFile, LeftFile };

/** What mending all that has one right answer makes of the files of one source. */
export interface Fixes {
  readonly files: readonly FixedFile[];
  readonly left: readonly LeftFile[];
}

export interface Fixing extends Drafting {
  /** What the rules say of a source. */
  readonly judge: (source: Source) => Promise<Judged>;
}

/** What one mending brings to light, the next one mends. So many are never needed. */
const PASSES = 20;

/**
 * Source -> its files as they are when all is mended that rules know how to mend. Writes nothing. A file in which that
 * would make an error that is not there now is left as it is.
 */
export async function fix(source: Source, { judge, ...drafting }: Fixing): Promise<Fixes> {
  const files = new Map<string, FixedFile>();
  const left = new Map<string, LeftFile>();
  let judged = await judge(source);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const next = await nextDrafts(source, judged, { files, left }, drafting);
    for (const one of next.left) left.set(one.path, one);
    if (next.files.length === 0) break;

    const tried = await judge(overlay(source, [...files.values(), ...next.files]));
    const worse = newErrors(judged, tried, next.files);
    for (const one of worse) left.set(one.path, one);
    // Where one is left, the others are tried again without it.
    if (worse.length > 0) continue;
    for (const one of next.files) files.set(one.file.path, one);
    judged = tried;
  }
  return {
    files: source.files.flatMap(({ path }) => files.get(path) ?? []),
    left: source.files.flatMap(({ path }) => left.get(path) ?? []),
  };
}
