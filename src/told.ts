import { readFile } from 'node:fs/promises';
import { serves } from './elasticsearch/config-path.ts';
import { SlipwayError } from './errors.ts';
import type { FileUse, SettingsText } from './formats/index-settings.ts';
import type { Told } from './formats/told.ts';
import { identify } from './identify.ts';
import type { ExtensionType, Source } from './model.ts';
import { reason } from './reason.ts';
import type { ExtensionRequest, Neighbour } from './select.ts';
import { readSource } from './source.ts';

export interface ToldOf {
  readonly told: Told;
  /** The index settings, for a report to show lines of. */
  readonly texts: readonly SettingsText[];
}

/**
 * Request + its source -> what slipway.json and the index settings say of a bundle's files. Of several bundles that share
 * settings, each gets what it serves, and the first of them what none does. Throws SETTINGS.
 */
export async function toldOf(
  request: ExtensionRequest,
  { files }: Source,
  type: ExtensionType,
): Promise<ToldOf> {
  const { formats, settings = [] } = request;
  if (type === 'plugin') {
    if (formats !== undefined) throw forBundles(request.path);
    return { told: {}, texts: [] };
  }
  const base = formats === undefined ? {} : { formats };
  if (settings.length === 0) return { told: base, texts: [] };

  const texts = await Promise.all(settings.map(async (file) => ({ file, text: await readText(file) })));
  // Loaded only here, with the library for JSON: most runs have no such settings.
  const { readIndexSettings } = await import('./formats/index-settings.ts');
  const { uses, problem } = readIndexSettings(texts);
  if (problem !== undefined) {
    const { file, line, column, message } = problem;
    const fact = `${file}:${line}:${column} is not JSON: ${message}`;
    throw new SlipwayError(
      'SETTINGS',
      fact,
      'Mend it there, or name a file that holds the JSON alone, without PUT and a path before it.',
    );
  }
  const lost = uses.filter((use) => !files.some(({ path }) => serves(path, use)));
  const foreign = await othersHave(lost, request);
  return { told: { ...base, uses: uses.filter((use) => !foreign.has(use)) }, texts };
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    throw new SlipwayError(
      'SETTINGS',
      isFolder
        ? `${file} is a folder; a file with index settings was expected`
        : `${file} cannot be read: ${reason(error)}`,
      isFolder
        ? 'Name its files, and the paths of extensions before --settings.'
        : 'Name a file that is there.',
      error,
    );
  }
}

/** Of what a bundle does not serve, what another one serves, or has spoken of. */
async function othersHave(
  lost: readonly FileUse[],
  { neighbours = [] }: ExtensionRequest,
): Promise<ReadonlySet<FileUse>> {
  const foreign = new Set<FileUse>();
  for (const neighbour of neighbours) {
    const shared = lost.filter((use) => !foreign.has(use) && neighbour.settings.includes(use.place.file));
    if (shared.length === 0) continue;
    const paths = await bundlePaths(neighbour);
    for (const use of shared) {
      const isTheirs = neighbour.isBefore ? paths !== undefined : paths?.some((path) => serves(path, use));
      if (isTheirs) foreign.add(use);
    }
  }
  return foreign;
}

/** The paths of a bundle; undefined of a plugin. */
async function bundlePaths({ path, reading, given }: Neighbour): Promise<readonly string[] | undefined> {
  const source = await readSource(path, reading);
  try {
    const { identity } = await identify(source, given);
    return identity.type === 'bundle' ? source.files.map((file) => file.path) : undefined;
  } finally {
    await source.close();
  }
}

function forBundles(path: string): SlipwayError {
  return new SlipwayError(
    'SETTINGS',
    `"files" in slipway.json says what the files of ${path} are, which is a plugin`,
    'Leave it out: only the files of bundles are looked into.',
  );
}
