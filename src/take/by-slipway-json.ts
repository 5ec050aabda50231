import ignore from 'ignore';
import { didYouMean } from '../did-you-mean.ts';
import { SlipwayError } from '../errors.ts';
import type { Told } from '../formats/told.ts';
import type { SourceFile } from '../model.ts';

type Format = NonNullable<Told['formats']>[string];

/** Files -> the formats that slipway.json says, by path: a path goes over patterns, a later pattern over an earlier one. */
export function formatsSaid(
  files: readonly SourceFile[],
  formats: NonNullable<Told['formats']>,
): ReadonlyMap<string, Format> {
  const said = new Map<string, Format>();
  const paths = files.map(({ path }) => path);
  const exact = new Set(paths);
  const keys = Object.entries(formats);
  for (const [key, format] of [
    ...keys.filter(([each]) => !exact.has(each)),
    ...keys.filter(([each]) => exact.has(each)),
  ]) {
    const meant = exact.has(key) ? [key] : matching(paths, key);
    if (meant.length === 0) throw nothingThere(key, paths);
    for (const path of meant) said.set(path, format);
  }
  return said;
}

function matching(paths: readonly string[], pattern: string): readonly string[] {
  const matcher = ignore({ ignorecase: false }).add(pattern);
  return paths.filter((path) => ignore.isPathValid(path) && matcher.ignores(path));
}

function nothingThere(key: string, paths: readonly string[]): SlipwayError {
  const near = didYouMean(key, paths);
  return new SlipwayError(
    'SETTINGS',
    `"files" in slipway.json names ${key}, and the bundle holds no such file`,
    near === undefined
      ? 'Write the path as `slipway ls` shows it, or a pattern such as "dictionaries/*.txt".'
      : `Write "${near}" instead of "${key}".`,
  );
}
