import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from './cloud/client.ts';
import type { Extension } from './cloud/schemas.ts';
import { SlipwayError } from './errors.ts';
import type { Archive } from './model.ts';
import { packAsIs } from './pack.ts';
import type { Stored } from './plan.ts';
import { readSource } from './source.ts';
import type { Progress } from './step.ts';
import { withTemporaryFolder } from './temporary.ts';

/**
 * Reads the stored file of `extension` back and compares it with `archive`: `same` bytes; `repacked`, the very same
 * files and no others in a zip that was made differently; `damaged`, no zip that can be read; `other`; or `none`.
 * Nothing but the bytes themselves counts. Throws VERIFY_UNREADABLE, and what a download throws.
 */
export async function readBack(
  client: Client,
  extension: Extension,
  archive: Archive,
  progress: Progress,
): Promise<Stored> {
  const { size, url } = extension.file_metadata ?? {};
  if (size === undefined) return { file: 'none' };
  if (url === undefined) {
    throw new SlipwayError(
      'VERIFY_UNREADABLE',
      `get extension: ${extension.id} has a file of ${size} bytes, but no URL to read it back from`,
      'Run the command again; if it stays so, the service does not let files be read.',
    );
  }
  if (size > LARGEST) {
    throw new SlipwayError(
      'VERIFY_UNREADABLE',
      `get extension: the file of ${extension.id} is said to have ${size} bytes, more than Elastic Cloud takes`,
      'Look at it with `slipway show`, and delete it if it is not yours.',
    );
  }
  const digestOf = (sink: Writable) => download(client, { id: extension.id, size, url }, progress, sink);
  if (size === archive.size) {
    const sha256 = await digestOf(new PassThrough().resume());
    if (sha256 === archive.sha256) return { file: 'same', size, sha256 };
  }
  return withTemporaryFolder(async (folder) => {
    const copy = path.join(folder, 'stored.zip');
    const sha256 = await digestOf(createWriteStream(copy));
    return { file: await compare(copy, archive), size, sha256 };
  });
}

/** Elastic Cloud's limit for Platinum and Enterprise, 8 GB in the wider reading. */
const LARGEST = 8 * 1024 ** 3;

interface StoredFile {
  readonly id: string;
  /** Bytes, as the service says. */
  readonly size: number;
  readonly url: string;
}

/** The SHA-256 of the stored bytes, which go to `sink`. As many as were said, or VERIFY_UNREADABLE. */
async function download(
  client: Client,
  { id, size, url }: StoredFile,
  progress: Progress,
  sink: Writable,
): Promise<string> {
  const hash = createHash('sha256');
  const unlike = (read: string) =>
    new SlipwayError(
      'VERIFY_UNREADABLE',
      `get extension: the file of ${id} is said to have ${size} bytes, but ${read} came`,
      'Run the command again; if it stays so, the service is not to be believed.',
    );
  let done = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      done += chunk.length;
      if (done > size) throw unlike('more');
      hash.update(chunk);
      progress(done, size);
      yield chunk;
    }
  };
  await pipeline(await client.download(url), counted, sink);
  if (done < size) throw unlike(`only ${done}`);
  return hash.digest('hex');
}

/**
 * Reads the stored zip with nothing left out, whatever it is called: a file more than ours makes it another one. What
 * Elasticsearch's installer could not read is another one too. Larger than ours need not be read to the end.
 */
async function compare(copy: string, archive: Archive): Promise<'repacked' | 'other' | 'damaged'> {
  const totalSize = archive.entries.reduce((sum, { size }) => sum + size, 0);
  const limits = { entries: mostEntries(archive), ratio: Number.POSITIVE_INFINITY, totalSize };
  try {
    const source = await readSource(copy, { limits, everything: true });
    try {
      if (source.kind === 'folder' || source.storedWithDescriptor.length + source.wideDescriptor.length > 0) {
        return 'other';
      }
      const { contentDigest } = await packAsIs(source, copy);
      return contentDigest === archive.contentDigest ? 'repacked' : 'other';
    } finally {
      await source.close();
    }
  } catch (error) {
    if (!(error instanceof SlipwayError)) throw error;
    if (error.code === 'SOURCE_UNREADABLE') throw error;
    return DAMAGE.has(error.code) ? 'damaged' : 'other';
  }
}

/** What becomes of a zip on its way; anything else that is wrong with one, someone made it so. */
const DAMAGE: ReadonlySet<string> = new Set([
  'ZIP_HEADERS_DISAGREE',
  'ZIP_SIZE_MISMATCH',

  'ZIP_NOT_A_ZIP',
  'ZIP_TRUNCATED',
  'ZIP_CRC_MISMATCH',
  'ZIP_CORRUPT',
]);

/** Ours, and a folder entry for each folder that they lie in, as other tools write them. */
function mostEntries({ entries }: Archive): number {
  const folders = new Set<string>();
  for (const { path: entry } of entries) {
    for (let at = entry.indexOf('/'); at !== -1; at = entry.indexOf('/', at + 1))
      folders.add(entry.slice(0, at));
  }
  return entries.length + folders.size;
}
