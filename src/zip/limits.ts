/** Limits against bombs and against a wrong path, such as a home folder. */
export interface Limits {
  /** Files and folders. */
  readonly entries: number;
  /** Uncompressed bytes of all files. */
  readonly totalSize: number;
  /** Uncompressed to compressed bytes of one zip entry. */
  readonly ratio: number;
}

/**
 * `totalSize` is twice what Elastic Cloud takes as a zip. Deflate reaches 1032:1 at most, on one byte repeated;
 * text of any kind stays below 200:1, so a ratio above 1000 holds nothing but padding.
 */
export const DEFAULT_LIMITS: Limits = { entries: 100_000, totalSize: 16 * 1024 ** 3, ratio: 1000 };

/** Uncompressed bytes up to which no ratio is looked at: a small run of zeros is nobody's bomb. */
export const RATIO_FLOOR = 1024 ** 2;
