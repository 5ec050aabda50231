import { Readable } from 'node:stream';
import { byPath } from '../../src/byte-order.ts';
import type { Source, SourceFile } from '../../src/model.ts';

/** `{ path: content }` -> a Source that lies in memory. A path that ends in `/` is an empty folder. */
export function memorySource(contents: Readonly<Record<string, string | Buffer>>): Source {
  const all = Object.entries(contents)
    .map(([path, content]) => ({ path, content: Buffer.from(content) }))
    .toSorted(byPath);
  return {
    path: 'in-memory',
    kind: 'folder',
    files: all
      .filter(({ path }) => !path.endsWith('/'))
      .map(({ path, content }) => ({
        path,
        size: content.length,
        open: async () => Readable.from([content], { objectMode: false }),
      })),
    emptyFolders: all.filter(({ path }) => path.endsWith('/')).map(({ path }) => path.slice(0, -1)),
    leftOut: [],
    links: [],
    close: async () => undefined,
  };
}

/** A file in memory, which is read in chunks of so many bytes. */
export function memoryFile(path: string, bytes: Uint8Array, chunk = 65_536): SourceFile {
  const starts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) => index * chunk);
  const chunks = starts.map((start) => Buffer.from(bytes.subarray(start, start + chunk)));
  return { path, size: bytes.length, open: async () => Readable.from(chunks) };
}
