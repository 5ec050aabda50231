import { SlipwayError } from '../errors.ts';
import type { SourceFile } from '../model.ts';

/** The whole content of a file that is to be parsed at once. `SOURCE_TOO_LARGE` above the limit, in bytes. */
export async function readBytes(file: SourceFile, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await file.open()) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) {
      throw new SlipwayError(
        'SOURCE_TOO_LARGE',
        `${file.path} is larger than ${limit} bytes, the most that Slipway reads of such a file.`,
        `Look whether ${file.path} is the file that you meant, and cut it down.`,
      );
    }
  }
  return Buffer.concat(chunks);
}

/** The first bytes of a file, at most so many. */
export async function readHead(file: SourceFile, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of await file.open()) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}
