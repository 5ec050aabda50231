import { Readable } from 'node:stream';
import type { Source } from '../model.ts';
import type { FixedFile } from './draft.ts';

/** The source as it would be with these files; of several for one path the last counts. */
export function overlay(source: Source, fixed: readonly FixedFile[]): Source {
  const bytes = new Map(fixed.map(({ file, after }) => [file.path, after]));
  return {
    ...source,
    files: source.files.map((file) => {
      const after = bytes.get(file.path);
      if (after === undefined) return file;
      return { path: file.path, size: after.length, open: async () => Readable.from(chunks(after)) };
    }),
  };
}

const CHUNK = 1024 ** 2;

function* chunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}
