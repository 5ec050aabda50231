import { SlipwayError } from '../errors.ts';
import { type CentralEntry, DESCRIPTOR_FLAG, STORED } from './central-entry.ts';
import { content, type Located } from './content.ts';
import { checkWhatFollows } from './data-descriptor.ts';
import { dataStart } from './local-header.ts';
import type { ReadAt } from './read-at.ts';
import { REPACK, refuseEntry } from './refusal.ts';

/** An entry whose local header, data and descriptor say what the central directory says. */
export type Walked = Located & {
  /** Stored, with a data descriptor. */
  readonly storedWithDescriptor: boolean;
  /** With 64-bit sizes in a data descriptor, though 32 bits hold them. */
  readonly wideDescriptor: boolean;
  /** The same, and no zip64 field in the local header announces it. */
  readonly strayDescriptor: boolean;
};

/**
 * Walks the zip as java.util.zip.ZipInputStream does, from its first byte to the central directory, each entry's content
 * included, and refuses whatever a reader of the central directory would see otherwise or not at all.
 */
export async function* walk(
  read: ReadAt,
  entries: readonly CentralEntry[],
  directoryOffset: number,
  path: string,
): AsyncGenerator<Walked, void, void> {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  checkStart(inOrder[0]?.offset ?? directoryOffset, path);
  for (const [index, entry] of inOrder.entries()) {
    const next = inOrder[index + 1];
    if (next?.offset === entry.offset) {
      throw refuseEntry('ZIP_OVERLAP', path, next.name, 'lies where another entry lies');
    }
    yield await walkEntry(read, entry, next?.offset ?? directoryOffset, path);
  }
}

function checkStart(first: number, path: string): void {
  if (first === 0) return;
  const fact = `${path}: ${first} bytes stand before its first entry; Elasticsearch would see no entry at all`;
  throw new SlipwayError('ZIP_HIDDEN_DATA', fact, REPACK);
}

async function walkEntry(read: ReadAt, entry: CentralEntry, next: number, path: string): Promise<Walked> {
  const located: Located = { ...entry, dataStart: await dataStart(read, entry, next, path) };
  const dataEnd = located.dataStart + entry.compressedSize;
  const wide = await checkWhatFollows(read, entry, dataEnd, next, path);
  // Reading to the end is the check; what comes out is not kept.
  for await (const _ of content(read, located, path));
  const isWide = wide && entry.size <= 0xffffffff && entry.compressedSize <= 0xffffffff;
  return {
    ...located,
    storedWithDescriptor: entry.method === STORED && (entry.flags & DESCRIPTOR_FLAG) !== 0,
    wideDescriptor: isWide,
    strayDescriptor: isWide && !(await isAnnounced(read, entry)),
  };
}

/** A local header with zip64 sizes has the other ones at their most (APPNOTE 4.4.8). */
async function isAnnounced(read: ReadAt, { offset }: CentralEntry): Promise<boolean> {
  const sizes = await read(offset + 18, 8);
  return sizes.readUInt32LE(0) === 0xffffffff && sizes.readUInt32LE(4) === 0xffffffff;
}
