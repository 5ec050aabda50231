import { join } from 'node:path';
import { folder } from './folder.ts';
import { type Part, type Surroundings, zipBytes } from './zip-bytes.ts';

/** The path of a zip with these bytes, or of one written by hand, removed when the test ends. */
export async function zipFile(
  content: Uint8Array | readonly Part[],
  around: Surroundings = {},
): Promise<string> {
  const bytes = content instanceof Uint8Array ? content : zipBytes(content, around);
  return join(await folder({ 'x.zip': bytes }), 'x.zip');
}
