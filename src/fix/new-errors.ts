import type { Judged } from '../check.ts';
import type { FixedFile, LeftFile } from './draft.ts';

/**
 * Of the files that were mended, those in which a rule has more errors than before; all of them when the errors are
 * elsewhere. What only came to light does not count.
 */
export function newErrors(before: Judged, after: Judged, mended: readonly FixedFile[]): readonly LeftFile[] {
  const counts = errors(before);
  const more = [...errors(after)].filter(([key, { count }]) => count > (counts.get(key)?.count ?? 0));
  const worse = new Map<string, LeftFile>();
  for (const [, { file, rule }] of more) {
    const own = mended.find((one) => one.file.path === file);
    if (own?.reveals === true) continue;
    for (const one of own === undefined ? mended : [own]) {
      const { path } = one.file;
      worse.set(path, {
        path,
        rules: one.rules,
        because: `would have an error of ${rule} that it has not now`,
      });
    }
  }
  return [...worse.values()];
}

interface Errors {
  readonly rule: string;
  readonly file: string;
  readonly count: number;
}

function errors({ sayings }: Judged): ReadonlyMap<string, Errors> {
  const counts = new Map<string, Errors>();
  for (const { rule, file, severity } of sayings.flatMap(({ findings }) => findings)) {
    if (severity !== 'error') continue;
    const key = `${rule} ${file}`;
    counts.set(key, { rule, file, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return counts;
}
