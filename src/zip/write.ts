import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Archiver, type EntryData } from 'archiver';
import { type Done, ZipArchiveEntry, ZipArchiveOutputStream } from 'compress-commons';
import type { ArchiveEntry } from '../model.ts';
import { localHeaderBytes, needsZip64 } from './local-header-bytes.ts';

/** Compression methods (APPNOTE 4.4.5). */
export const STORED = 0;
export const DEFLATED = 8;

/** An entry of which everything is known before its first byte is written, so its local header can say it. */
export interface ZipEntry extends ArchiveEntry {
  readonly method: typeof STORED | typeof DEFLATED;
  /** The bytes as they stand in the zip, `compressedSize` of them. */
  readonly content: Buffer | AsyncIterable<Buffer>;
}

/** The writer gathers its many small pieces to this many bytes before it passes them on. */
const GATHERED_BYTES = 64 * 1024;

/**
 * Entries -> a zip, handed to `sink` piece by piece. Resolves when the sink has taken all of it;
 * rejects with the first error of the entries, of their content or of the sink, after all three have come to rest.
 *
 * The bytes depend on the arguments alone. Names stand as given; one that is not ASCII sets the UTF-8 flag
 * (general purpose bit 11, APPNOTE 4.4.4). Every date is `date` in UTC. No comment, no data descriptor, and no extra field
 * but zip64's, which appears by itself beyond 65,535 entries or 4 GiB.
 */
export async function writeZip(
  entries: AsyncIterable<ZipEntry>,
  date: Date,
  sink: (bytes: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const zip = new ExactZip(date);
  const archive = new ExactArchive(zip);
  const stopped = new AbortController();
  const stop = (error: Error): void => {
    stopped.abort();
    zip.destroy(error);
    archive.destroy(error);
  };
  archive.on('warning', stop);
  archive.on('error', () => undefined); // the pipeline reports the first; those that follow from it are no news
  const fed = feed(archive, entries, stopped.signal).catch(stop);
  try {
    await pipeline(archive, sink).catch((error) => {
      stop(error);
      throw error;
    });
  } finally {
    await fed;
  }
}

/** One entry at a time: archiver's own queue has no bound. */
async function feed(archive: Archiver, entries: AsyncIterable<ZipEntry>, signal: AbortSignal): Promise<void> {
  for await (const exact of entries) {
    signal.throwIfAborted();
    const written = once(archive, 'entry', { signal });
    // archiver takes drive letters and leading slashes off this name, so the true one travels in `exact`.
    const data: ExactData = { name: 'entry', exact };
    archive.append(Buffer.alloc(0), data);
    await written;
  }
  // Its error is the stream's error, which the pipeline reports.
  archive.finalize().catch(() => undefined);
}

/** What archiver hands through its queue untouched. */
interface ExactData extends EntryData {
  readonly exact: ZipEntry;
}

declare module 'archiver' {
  interface Archiver {
    _format: string;
    _module: unknown;
    _modulePipe(): void;
  }
}

/** Joins archiver to a zip writer of ours, as its own ZipArchive does with its plugin. */
class ExactArchive extends Archiver {
  constructor(zip: ExactZip) {
    super();
    this._format = 'zip';
    this._module = zip;
    this._modulePipe();
  }
}

/**
 * archiver's writer compresses on its way and tells sizes in a data descriptor behind the content. Java's ZipInputStream,
 * with which InstallPluginAction in Elasticsearch unzips, refuses that for stored entries. This one is given the
 * compressed bytes and tells sizes in front. It overrides internals of compress-commons, hence that package's exact version.
 */
class ExactZip extends ZipArchiveOutputStream {
  readonly #date: Date;
  #gathered: Buffer[] = [];
  #gatheredBytes = 0;

  constructor(date: Date) {
    super();
    this.#date = date;
  }

  /** Called by archiver. */
  append(_source: Buffer, { exact }: ExactData, done: Done): void {
    const { content } = exact;
    const source = Buffer.isBuffer(content) ? content : Readable.from(content);
    this.entry(new ExactEntry(exact, this.#date), source, done);
  }

  /** Called by archiver. */
  finalize(): void {
    this.finish();
  }

  override _normalizeEntry(entry: ExactEntry): void {
    super._normalizeEntry(entry);
    entry.getGeneralPurposeBit().useDataDescriptor(false);
  }

  override _appendBuffer(entry: ExactEntry, content: Buffer, done: Done): void {
    this.#append(entry, [content]).then(() => done(), done);
  }

  override _appendStream(entry: ExactEntry, content: Readable, done: Done): void {
    this.#append(entry, content).then(() => done(), done);
  }

  async #append(entry: ExactEntry, content: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void> {
    this._writeLocalFileHeader(entry);
    for await (const piece of content) {
      if (!this.write(piece)) await once(this, 'drain');
    }
    this._afterAppend(entry);
  }

  override _writeLocalFileHeader(entry: ExactEntry): void {
    entry._offsets.file = this.offset;
    this.write(
      localHeaderBytes({
        path: entry.getName(),
        method: entry.getMethod(),
        size: entry.getSize(),
        compressedSize: entry.getCompressedSize(),
        crc32: entry.getCrc(),
        version: entry.getVersionNeededToExtract(),
        flags: entry.getGeneralPurposeBit().encode().readUInt16LE(),
        dosTime: entry.getTimeDos(),
      }),
    );
  }

  /** A header comes in twenty pieces of two or four bytes, and each piece on its own would be a stream's chunk. */
  override write(piece: Buffer | string): boolean {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    this.#gathered.push(bytes);
    this.#gatheredBytes += bytes.length;
    this.offset += bytes.length;
    return this.#gatheredBytes < GATHERED_BYTES || this.#passOn();
  }

  override end(): this {
    this.#passOn();
    return super.end();
  }

  #passOn(): boolean {
    const bytes = Buffer.concat(this.#gathered, this.#gatheredBytes);
    this.#gathered = [];
    this.#gatheredBytes = 0;
    this.offset -= bytes.length; // super.write counts them again
    return super.write(bytes);
  }
}

/** The library keeps every entry until it writes the central directory, so an entry must not hold its content. */
class ExactEntry extends ZipArchiveEntry {
  constructor({ path, mode, method, size, compressedSize, crc32 }: ZipEntry, date: Date) {
    super();
    this.name = path; // not setName(), which makes `us/x.txt` of `en:us/x.txt`
    this.getGeneralPurposeBit().useUTF8ForNames(Buffer.byteLength(path) !== path.length);
    this.setTime(date);
    this.setUnixMode(mode);
    this.setMethod(method);
    this.setSize(size);
    this.setCompressedSize(compressedSize);
    this.setCrc(crc32);
  }

  override isZip64(): boolean {
    return needsZip64(this.getSize(), this.getCompressedSize());
  }
}
