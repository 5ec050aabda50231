import { SlipwayError } from '../errors.ts';
import type { CentralEntry } from './central-entry.ts';
import type { End } from './end-record.ts';
import { type Limits, RATIO_FLOOR } from './limits.ts';
import { refuseEntry } from './refusal.ts';

/** The central directory is held in memory; this is room for 100,000 entries with names of a kilobyte. */
const LARGEST_DIRECTORY = 128 * 1024 ** 2;
const SPLIT =
  'Split it into several extensions, or leave files out with .slipwayignore and give Slipway the folder.';

/** Refuses a directory that is too large to be read, before it is. */
export function refuseLargeDirectory(end: End, limits: Limits, path: string): void {
  if (end.entries > limits.entries) {
    const fact = `${path}: it holds ${end.entries} entries; the limit is ${limits.entries}`;
    throw new SlipwayError('ZIP_BOMB', fact, SPLIT);
  }
  if (end.directorySize > LARGEST_DIRECTORY) {
    const fact = `${path}: its central directory has ${end.directorySize} bytes; the limit is ${LARGEST_DIRECTORY}`;
    throw new SlipwayError('ZIP_BOMB', fact, SPLIT);
  }
}

/** Refuses what would grow too large, before anything is inflated. Nothing inflates past its declared size later on. */
export function refuseInflation(entries: readonly CentralEntry[], limits: Limits, path: string): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    if (size > RATIO_FLOOR && size > limits.ratio * compressedSize) {
      const fact = `grows from ${compressedSize} to ${size} bytes; the limit is ${limits.ratio}:1`;
      const hint =
        'Store that entry without compression, for example with `zip -0`, or give Slipway the folder.';
      throw refuseEntry('ZIP_BOMB', path, name, fact, hint);
    }
    total += size;
    if (total > limits.totalSize) {
      const fact = `${path}: its entries declare more than ${limits.totalSize} bytes, which is the limit`;
      throw new SlipwayError('ZIP_BOMB', fact, SPLIT);
    }
  }
}
