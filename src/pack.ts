import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { contentDigest } from './digest.ts';
import { SlipwayError } from './errors.ts';
import type { Archive, ArchiveEntry, Source } from './model.ts';
import { createScratches, replaceFile } from './partial-file.ts';
import { ahead } from './zip/ahead.ts';
import { entryDate } from './zip/date.ts';
import { measure, NOTHING } from './zip/meter.ts';
import { type Place, placesOf } from './zip/place.ts';
import { type Compression, prepare } from './zip/prepare.ts';
import { writeZip, type ZipEntry } from './zip/write.ts';

export interface PackOptions {
  /** What the archive is called when it travels. */
  readonly fileName: string;
  /** Where it is to lie. A file that lies there is replaced. */
  readonly out: string;
  /** `auto` unless given. */
  readonly compression?: Compression;
  /** The date of every entry, rounded down to the even second: 1980-01-01T00:00:00Z, the earliest, unless given. */
  readonly date?: Date;
  /** Uncompressed bytes; `done` never falls and ends at `total`. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Source -> Archive: a zip whose bytes depend on the source's paths and contents, `compression` and `date` alone.
 * The descriptor is the first entry; the others follow in byte order of their paths.
 * A file above 1 MiB is never held in memory: deflated, it waits in a nameless file beside `out`.
 * Throws OUTPUT_UNWRITABLE, SOURCE_CHANGED and what the source throws; then `out` is as it was.
 */
export async function pack(source: Source, options: PackOptions): Promise<Archive> {
  const { fileName, out, compression = 'auto' } = options;
  const date = entryDate(options.date);
  const scratches = createScratches(out);
  const workshop = { compression, openScratch: scratches.open, onBytes: counter(source, options) };
  const entries: ArchiveEntry[] = [];
  try {
    const prepared = ahead(placesOf(source), (place) => prepare(place, workshop));
    const digest = createHash('sha256');
    let size = 0;
    await replaceFile(out, (append) =>
      writeZip(noted(prepared, entries), date, async (pieces) => {
        for await (const bytes of pieces) {
          digest.update(bytes);
          size += bytes.length;
          await append(bytes);
        }
      }),
    );
    const sha256 = digest.digest('hex');
    return { path: out, fileName, size, sha256, contentDigest: contentDigest(entries), entries };
  } finally {
    await scratches.closeAll();
  }
}

/**
 * A zip's own bytes, unchanged -> Archive. `source` is that zip, opened; `path` is where it lies.
 * The entries are those `pack` would write, in its order, so the content digest is that of the repacked zip.
 * A Source does not tell how a zip compresses: `compressedSize` repeats `size`. Throws SOURCE_UNREADABLE and what the source throws.
 */
export async function packAsIs(source: Source, path: string): Promise<Archive> {
  const { size, sha256 } = await digestOf(path);
  const entries = await entriesOf(source);
  return { path, fileName: basename(path), size, sha256, contentDigest: contentDigest(entries), entries };
}

/** Source -> the entries that `pack` would write, in its order. Reads every file. Throws what the source throws. */
export async function entriesOf(source: Source): Promise<readonly ArchiveEntry[]> {
  const entries: ArchiveEntry[] = [];
  for await (const entry of ahead(placesOf(source), entryAsIs)) entries.push(entry);
  return entries;
}

function counter({ files }: Source, { onProgress }: PackOptions): (count: number) => void {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  return (count) => {
    done += count;
    onProgress?.(done, total);
  };
}

/** Passes entries on, noting of each what an Archive tells. */
async function* noted(prepared: AsyncIterable<ZipEntry>, entries: ArchiveEntry[]): AsyncGenerator<ZipEntry> {
  for await (const entry of prepared) {
    const { path, size, compressedSize, crc32, sha256, mode } = entry;
    entries.push({ path, size, compressedSize, crc32, sha256, mode });
    yield entry;
  }
}

async function digestOf(path: string): Promise<{ readonly size: number; readonly sha256: string }> {
  const digest = createHash('sha256');
  let size = 0;
  try {
    for await (const bytes of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      digest.update(bytes);
      size += bytes.length;
    }
  } catch (cause) {
    throw new SlipwayError(
      'SOURCE_UNREADABLE',
      `${path} could not be read: ${String(cause)}`,
      'Make the zip readable.',
      cause,
    );
  }
  return { size, sha256: digest.digest('hex') };
}

async function entryAsIs({ path, mode, file }: Place): Promise<ArchiveEntry> {
  const { size, crc32, sha256 } = file === undefined ? NOTHING : await measure(file);
  return { path, size, compressedSize: size, crc32, sha256, mode };
}
