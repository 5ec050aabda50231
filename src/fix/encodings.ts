import ignore from 'ignore';
import { didYouMean } from '../did-you-mean.ts';
import { SlipwayError } from '../errors.ts';
import { isEncoding } from '../formats/encoding.ts';

/** What files are said to be in that are not UTF-8. */
export interface Encodings {
  /** For all files: `--encoding`. It goes over the others. */
  readonly all: string | undefined;
  /** From slipway.json, by path inside the source or by pattern of gitignore; a path goes over patterns, a later one over an earlier one. */
  readonly some: Readonly<Record<string, string>>;
}

/** Path -> what it is said to be in. Throws USAGE or SETTINGS for what is no encoding, and for a path that is not there. */
export function encodingsOf(
  { all, some }: Encodings,
  paths: readonly string[],
): (path: string) => string | undefined {
  if (all !== undefined && !isEncoding(all)) throw noEncoding('USAGE', '--encoding', all);
  const said = new Map<string, string>();
  const keys = Object.entries(some);
  const exact = new Set(paths);
  for (const [key, encoding] of keys.toSorted(
    (one, other) => Number(exact.has(one[0])) - Number(exact.has(other[0])),
  )) {
    if (!isEncoding(encoding))
      throw noEncoding('SETTINGS', `"encodings" in slipway.json, for ${key},`, encoding);
    const meant = exact.has(key) ? [key] : matching(paths, key);
    if (meant.length === 0) throw nothingThere(key, paths);
    for (const path of meant) said.set(path, encoding);
  }
  return (path) => all ?? said.get(path);
}

function matching(paths: readonly string[], pattern: string): readonly string[] {
  const matcher = ignore({ ignorecase: false }).add(pattern);
  return paths.filter((path) => ignore.isPathValid(path) && matcher.ignores(path));
}

function noEncoding(code: 'USAGE' | 'SETTINGS', where: string, name: string): SlipwayError {
  return new SlipwayError(
    code,
    `${where} says ${JSON.stringify(name)}, which is no encoding that Slipway can turn into UTF-8`,
    'Name one such as windows-1252, iso-8859-2, utf-16le or shift_jis.',
  );
}

function nothingThere(key: string, paths: readonly string[]): SlipwayError {
  const near = didYouMean(key, paths);
  return new SlipwayError(
    'SETTINGS',
    `"encodings" in slipway.json names ${key}, and the extension holds no such file`,
    near === undefined
      ? 'Write the path as `slipway ls` shows it, or a pattern such as "dictionaries/*.txt".'
      : `Write "${near}" instead of "${key}".`,
  );
}
