import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { undefinedIfAbsent } from './absent.ts';

/** What extension.json in an extension's folder holds: everything but the file. */
const ExtensionRecord = z.object({
  id: z.string(),
  name: z.string(),
  extension_type: z.enum(['plugin', 'bundle']),
  version: z.string(),
  description: z.string().optional(),
  download_url: z.string().optional(),
  owner: z.string(),
  /** Grows by one with every change. */
  resource_version: z.number(),
  created: z.string(),
  last_modified: z.string(),
});

export type ExtensionRecord = z.infer<typeof ExtensionRecord>;

/** The extension's record; undefined when it is absent or half written, as after a killed process. */
export async function readRecord(folder: string): Promise<ExtensionRecord | undefined> {
  const text = await readFile(recordPath(folder), 'utf8').catch(undefinedIfAbsent);
  return text === undefined ? undefined : parseRecord(text);
}

/** Whole or not at all. */
export async function writeRecord(folder: string, record: ExtensionRecord): Promise<void> {
  await writeFileAtomic(recordPath(folder), `${JSON.stringify(record, undefined, 2)}\n`);
}

export function recordPath(folder: string): string {
  return join(folder, 'extension.json');
}

function parseRecord(text: string): ExtensionRecord | undefined {
  try {
    return ExtensionRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
