/** Code points as ranges: first, last, first, last; ascending, and never touching. */
export type CodePoints = readonly number[];

export const NONE: CodePoints = [];
export const LAST = 0x10ffff;
export const ALL: CodePoints = [0, LAST];

/** Ranges in any order, which may overlap -> the code points in them. A range whose first is beyond its last holds none. */
export function codePoints(ranges: readonly number[]): CodePoints {
  const pairs: (readonly [first: number, last: number])[] = [];
  for (let at = 0; at < ranges.length; at += 2) {
    const [first = 0, last = 0] = [ranges[at], ranges[at + 1]];
    if (first <= last) pairs.push([first, last]);
  }
  const joined: number[] = [];
  for (const [first, last] of pairs.sort(([one], [other]) => one - other)) {
    const end = joined.at(-1);
    if (end === undefined || first > end + 1) joined.push(first, last);
    else joined[joined.length - 1] = Math.max(end, last);
  }
  return joined;
}

export function union(one: CodePoints, other: CodePoints): CodePoints {
  return one.length === 0 ? other : other.length === 0 ? one : codePoints([...one, ...other]);
}

export function complement(set: CodePoints): CodePoints {
  const gaps: number[] = [];
  let next = 0;
  for (let at = 0; at < set.length; at += 2) {
    const first = set[at] ?? 0;
    if (first > next) gaps.push(next, first - 1);
    next = (set[at + 1] ?? 0) + 1;
  }
  if (next <= LAST) gaps.push(next, LAST);
  return gaps;
}

export function intersection(one: CodePoints, other: CodePoints): CodePoints {
  return complement(union(complement(one), complement(other)));
}

export function difference(one: CodePoints, other: CodePoints): CodePoints {
  return intersection(one, complement(other));
}
