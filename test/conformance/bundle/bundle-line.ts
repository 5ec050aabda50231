import { z } from 'zod';
import type { SourceFile } from '../../../src/model.ts';
import { memoryFile } from '../../support/memory-source.ts';

const BundleLine = z.looseObject({
  id: z.string(),
  format: z.string(),
  es: z.string().optional(),
  lucene: z.string().optional(),
  analyzer: z.string().optional(),
  settings: z.record(z.string(), z.string()).optional(),
  file: z.string().optional(),
  input_base64: z.string().optional(),
  files_base64: z.record(z.string(), z.string()).optional(),
  probe: z.string().optional(),
  ok: z.boolean(),
  exception: z.string().optional(),
  message: z.string().nullish(),
  line: z.number().optional(),
  entries: z.array(z.string()).optional(),
});
export type BundleLine = z.infer<typeof BundleLine>;

/** A line of a file of bundle vectors. */
export function parseBundleLine(line: unknown): BundleLine {
  return BundleLine.parse(line);
}

/** The file or files that were judged. */
export function filesOf({ file, input_base64, files_base64 }: BundleLine): readonly SourceFile[] {
  const all = files_base64 ?? { [file ?? 'file']: input_base64 ?? '' };
  return Object.entries(all).map(([name, base64]) => memoryFile(name, Buffer.from(base64, 'base64')));
}

/** The release that a line is judged for: pure Lucene 8.7 is that of Elasticsearch 7.10. */
export function releaseOf({ es }: BundleLine): string {
  return es?.replace('-SNAPSHOT', '') ?? '7.10.0';
}
