import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
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
 * Reads the stored file of `extension` back and compares it with `archive`: `same` bytes; `repacked`, the same files
 * in a zip that was made differently; `other`; or `none`. Nothing but the bytes themselves counts.
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
  if (size === archive.size) {
    const sha256 = await digestOf(await client.download(url), size, progress);
    if (sha256 === archive.sha256) return { file: 'same', size, sha256 };
  }
  return withTemporaryFolder(async (folder) => {
    const copy = path.join(folder, 'stored.zip');
    const sha256 = await digestOf(await client.download(url), size, progress, copy);
    const same = (await contentDigestOf(copy)) === archive.contentDigest;
    return { file: same ? 'repacked' : 'other', size, sha256 };
  });
}

async function digestOf(stream: Readable, total: number, progress: Progress, copy?: string): Promise<string> {
  const hash = createHash('sha256');
  let done = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      done += chunk.length;
      progress(done, total);
      yield chunk;
    }
  };
  await pipeline(stream, counted, copy === undefined ? new PassThrough().resume() : createWriteStream(copy));
  return hash.digest('hex');
}

/** Undefined when the stored file is no archive that could hold an extension. */
async function contentDigestOf(file: string): Promise<string | undefined> {
  try {
    // What is here was checked; a copy of it must not be refused for what deflates well.
    const source = await readSource(file, { limits: { ratio: Number.POSITIVE_INFINITY } });
    try {
      return (await packAsIs(source, file)).contentDigest;
    } finally {
      await source.close();
    }
  } catch (error) {
    if (error instanceof SlipwayError) return undefined;
    throw error;
  }
}
