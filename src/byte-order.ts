/** Compares as the UTF-8 bytes compare: below U+D800 and among surrogates as UTF-16 does, surrogates above the rest. */
export function byteOrder(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return rank(a) - rank(b);
  }
  return left.length - right.length;
}

/** Items in byte order of their paths. */
export function byPath(one: { readonly path: string }, other: { readonly path: string }): number {
  return byteOrder(one.path, other.path);
}

function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
