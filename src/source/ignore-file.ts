import { isUtf8 } from 'node:buffer';
import { SlipwayError } from '../errors.ts';
import type { SourceFile } from '../model.ts';
import { IGNORE_FILE } from './leave-out.ts';

/** Bytes; the longest that anybody wrote by hand is far shorter. */
const LIMIT = 1024 ** 2;

/** The text of a source's ignore file; empty when it has none. */
export async function ignoreFileText(file: SourceFile | undefined, sourcePath: string): Promise<string> {
  if (file === undefined) return '';
  if (file.size > LIMIT) {
    const fact = `${sourcePath}: ${IGNORE_FILE} has ${file.size} bytes; the limit is ${LIMIT}`;
    throw new SlipwayError('SOURCE_TOO_LARGE', fact, `Replace the lines of ${IGNORE_FILE} by patterns.`);
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.open()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (!isUtf8(bytes)) {
    const fact = `${sourcePath}: ${IGNORE_FILE} is not UTF-8`;
    throw new SlipwayError('SOURCE_UNREADABLE', fact, `Save ${IGNORE_FILE} as UTF-8.`);
  }
  return bytes.toString('utf8');
}
