import { createReadStream } from 'node:fs';
import { contentDigest } from './digest.ts';
import { SlipwayError } from './errors.ts';
import type { Archive } from './model.ts';
import { entriesOf, packAsIs } from './pack.ts';
import { replaceFile } from './partial-file.ts';
import { type FolderSource, readSource, type ZipSource } from './source.ts';

export interface OwnBytes {
  readonly archive: Archive;
  /** The name of the first entry, as it stands in the zip. */
  readonly firstEntry: string | undefined;
}

/**
 * A zip's own bytes, unchanged, at `out`: a copy, so that what was checked, hashed and sent is one and the same file.
 * Throws USAGE for a folder and for what is left out of the extension, ZIP_STORED_DESCRIPTOR for what Java's
 * ZipInputStream, and so Elasticsearch's installer, does not read, and SOURCE_CHANGED.
 */
export async function packOwnBytes(source: FolderSource | ZipSource, out: string): Promise<OwnBytes> {
  refuseLeftOut(source);
  await replaceFile(out, async (append) => {
    for await (const bytes of createReadStream(source.path, { highWaterMark: 1024 * 1024 }))
      await append(bytes);
  });
  const infinite = Number.POSITIVE_INFINITY;
  const copy = await readSource(out, {
    limits: { entries: infinite, totalSize: infinite, ratio: infinite },
    everything: true,
  });
  try {
    const own = refuseUnreadable(source.path, copy);
    const archive = await packAsIs(own, out);
    if (archive.contentDigest === contentDigest(await entriesOf(source))) {
      return { archive, firstEntry: own.entries[0]?.name };
    }
  } finally {
    await copy.close();
  }
  throw new SlipwayError(
    'SOURCE_CHANGED',
    `${source.path} changed after it was checked`,
    'Wait until nothing writes to it, then run again.',
  );
}

function refuseLeftOut(source: FolderSource | ZipSource): void {
  if (source.kind === 'folder') {
    throw new SlipwayError(
      'USAGE',
      `--as-is keeps a zip's own bytes, but ${source.path} is a folder`,
      'Leave it out, or name a zip.',
    );
  }
  const [leftOut] = source.leftOut;
  if (leftOut === undefined) return;
  throw new SlipwayError(
    'USAGE',
    `--as-is would send ${leftOut.path} in ${source.path} too, which is left out of the extension (${leftOut.because})`,
    'Leave out --as-is: the archive is then packed anew, without it.',
  );
}

function refuseUnreadable(path: string, copy: FolderSource | ZipSource): ZipSource {
  if (copy.kind === 'folder') throw new Error('a copy of a zip became a folder');
  const [unreadable] = [...copy.storedWithDescriptor, ...copy.wideDescriptor];
  if (unreadable === undefined) return copy;
  throw new SlipwayError(
    'ZIP_STORED_DESCRIPTOR',
    `${path}: ${unreadable} tells its size in a data descriptor that Elasticsearch's installer does not read`,
    'Leave out --as-is: the archive is then packed anew, without data descriptors.',
  );
}
