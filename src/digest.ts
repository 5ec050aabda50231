import { createHash } from 'node:crypto';
import { byPath } from './byte-order.ts';
import type { ArchiveEntry } from './model.ts';

/** Stands at the head of what is hashed, so that another format could never give the same digest. */
const FORMAT = 'slipway-content-1\n';

/**
 * Entries -> the content digest, lower-case hex: what the extension is, however it is compressed, dated or ordered.
 * SHA-256 over the UTF-8 line `slipway-content-1` and a line feed, then for each entry, in byte order of the UTF-8 paths,
 * `<mode> <sha256> <path>` and a NUL: the mode in octal without a leading zero, the SHA-256 of the uncompressed bytes
 * in lower-case hex, the path as in the zip. An empty folder is an entry: its path ends in `/`, its bytes are none.
 * No path holds a NUL, so no two lists hash the same text. This format never changes.
 */
export function contentDigest(entries: readonly Pick<ArchiveEntry, 'path' | 'mode' | 'sha256'>[]): string {
  const digest = createHash('sha256').update(FORMAT);
  for (const { path, mode, sha256 } of entries.toSorted(byPath)) {
    digest.update(`${mode.toString(8)} ${sha256} ${path}\0`);
  }
  return digest.digest('hex');
}
