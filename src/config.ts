import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from './config-schema.ts';
import { SlipwayError } from './errors.ts';
import type { Given } from './model.ts';
import { reason } from './reason.ts';

/** The one file of a project. Paths are relative to it. */
export const CONFIG_FILE = 'slipway.json';

/** A slipway.json that was read, with the folder its paths start from. */
export interface ConfigFile extends Config {
  readonly file: string;
  readonly folder: string;
  /** Its text, to tell where in it something stands. */
  readonly content: string;
}

/** Reads `folder`/slipway.json; undefined when there is none. Throws SETTINGS when it is not what the schema says. */
export async function readConfig(folder: string): Promise<ConfigFile | undefined> {
  const file = path.join(folder, CONFIG_FILE);
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new SlipwayError(
      'SETTINGS',
      `${file} cannot be read: ${reason(error)}`,
      'Make it readable.',
      error,
    );
  });
  if (content === undefined) return undefined;

  // Loaded only here: a run without a slipway.json does without the schema.
  const { parseConfig } = await import('./config-schema.ts');
  return { ...parseConfig(file, content), file, folder, content };
}

/** One extension of a configuration, with `versions` spread out: what it is said to be. */
export function givens(entry: Config['extensions'][number]): Given[] {
  const { type, name, description } = entry;
  const versions = entry.versions ?? [entry.version];
  return versions.map((version) => ({
    ...(type && { type }),
    ...(name && { name }),
    ...(version && { version }),
    ...(description && { description }),
  }));
}
