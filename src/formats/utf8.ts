/**
 * The offset of the first byte that is not UTF-8 as RFC 3629 and Java's decoder have it: overlong forms, surrogates and
 * what lies above U+10FFFF are not. `bytes.length` when all is well; a sequence that the end cuts off counts as bad.
 */
export function malformedAt(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Bytes of the sequence that starts at `at`; 0 when it is malformed or cut off. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const [low, high] = SECOND[first] ?? [0x80, 0xbf];
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** The second bytes that may follow these first ones, where it is not any of 80..BF (RFC 3629, 4). */
const SECOND: Readonly<Record<number, readonly [low: number, high: number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
