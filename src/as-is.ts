import { SlipwayError } from './errors.ts';
import type { FolderSource, ZipSource } from './source.ts';

/**
 * A source whose own bytes may go out: a zip that Java's ZipInputStream, and so Elasticsearch's installer, reads, and
 * that holds nothing but what was checked. Throws USAGE and ZIP_STORED_DESCRIPTOR.
 */
export function ownBytes(source: FolderSource | ZipSource): ZipSource {
  if (source.kind === 'folder') {
    throw new SlipwayError(
      'USAGE',
      `--as-is keeps a zip's own bytes, but ${source.path} is a folder`,
      'Leave it out, or name a zip.',
    );
  }
  const [leftOut] = source.leftOut;
  if (leftOut !== undefined) {
    throw new SlipwayError(
      'USAGE',
      `--as-is would send ${leftOut.path} in ${source.path} too, which is left out of the extension (${leftOut.because})`,
      'Leave out --as-is: the archive is then packed anew, without it.',
    );
  }
  const [unreadable] = [...source.storedWithDescriptor, ...source.wideDescriptor];
  if (unreadable === undefined) return source;
  throw new SlipwayError(
    'ZIP_STORED_DESCRIPTOR',
    `${source.path}: ${unreadable} tells its size in a data descriptor that Elasticsearch's installer does not read`,
    'Leave out --as-is: the archive is then packed anew, without data descriptors.',
  );
}
