import { stat } from 'node:fs/promises';
import path from 'node:path';
import semver from 'semver';
import { CONFIG_FILE, type ConfigFile, givens, readConfig } from './config.ts';
import { didYouMean } from './did-you-mean.ts';
import { matching } from './elasticsearch/releases.ts';
import { SlipwayError } from './errors.ts';
import type { Told } from './formats/told.ts';
import type { Given } from './model.ts';
import type { RuleSettings } from './rule-settings.ts';
import { rules } from './rules/index.ts';
import type { SourceOptions } from './source.ts';

/** One extension to work on: where its files lie and what is said of it. */
export interface ExtensionRequest {
  /** The folder or zip. */
  readonly path: string;
  readonly given: Given;
  /** Further ignore lines and limits, from slipway.json. */
  readonly reading: SourceOptions;
  /** Rule settings, from slipway.json. */
  readonly rules: RuleSettings;
  /** The releases of Elasticsearch to judge for, at least one; absent: the one that the extension itself is for. */
  readonly releases?: readonly string[];
  /** Folders or zips of the other plugins of the same cluster. */
  readonly with?: readonly string[];
  /** What files are in that are not UTF-8, by path or pattern, as slipway.json says. */
  readonly encodings?: Readonly<Record<string, string>>;
  /** What slipway.json says that files are. */
  readonly formats?: NonNullable<Told['formats']>;
  /** Files with index settings, from the working folder. */
  readonly settings?: readonly string[];
  /** The other extensions that share some of these settings, in order. */
  readonly neighbours?: readonly Neighbour[];
}

export interface Neighbour extends Pick<ExtensionRequest, 'path' | 'given' | 'reading'> {
  readonly settings: readonly string[];
  /** It comes before the extension whose neighbour it is. */
  readonly isBefore: boolean;
}

export interface Selection {
  readonly requests: readonly ExtensionRequest[];
  /** The slipway.json whose clouds count: that of the working folder and no other. */
  readonly config: ConfigFile | undefined;
  /** Each slipway.json of whose extensions none is left aside. */
  readonly whole: readonly ConfigFile[];
}

/**
 * Paths as typed -> extensions. No path: all of the working folder's slipway.json. A folder that holds a
 * slipway.json: all of that. A path that the working folder's slipway.json lists: that entry. `flags` go over
 * what is said there, and then need exactly one extension. `settings` are files with index settings, for all of them.
 */
export async function selectExtensions(
  paths: readonly string[],
  flags: Given,
  folder: string,
  settings: readonly string[] = [],
): Promise<Selection> {
  const here = await readConfig(folder);
  if (paths.length === 0 && here === undefined) {
    throw new SlipwayError(
      'USAGE',
      `no path is given, and ${folder} holds no ${CONFIG_FILE}`,
      'Name a folder or a zip, or run `slipway init` to start an extension.',
    );
  }
  const whole = paths.length === 0 && here ? [here] : [];
  const found = whole.flatMap((config) => fromConfig(config, folder));
  for (const given of paths) {
    const config = await readConfig(path.resolve(folder, given));
    if (config) whole.push(config);
    found.push(...(config ? fromConfig(config, folder) : await fromPath(given, here, folder)));
  }
  const asked = settings.map((file) => shortest(path.resolve(folder, file), folder));
  return { requests: withSettings(withFlags(found, flags), asked), config: here, whole };
}

function fromConfig(config: ConfigFile, folder: string): ExtensionRequest[] {
  refuseUnknownRules(config.file, config.rules);
  return config.extensions.flatMap((entry) =>
    givens(entry).map((given) => ({
      path: shortest(path.resolve(config.folder, entry.path), folder),
      given,
      ...fromSettings(config, entry.ignore),
      ...releasesOf(entry, given),
      ...(entry.encodings && { encodings: entry.encodings }),
      ...(entry.with && {
        with: entry.with.map((other) => shortest(path.resolve(config.folder, other), folder)),
      }),
      ...(entry.files && { formats: entry.files }),
      ...(entry.settings && {
        settings: entry.settings.map((file) => shortest(path.resolve(config.folder, file), folder)),
      }),
    })),
  );
}

/** Of several versions, each is judged for the releases that it covers, and for those that none of them does. */
function releasesOf({ elasticsearch, versions }: ConfigFile['extensions'][number], { version = '*' }: Given) {
  if (elasticsearch === undefined) return {};
  const all = matching(...elasticsearch);
  const releases = all.filter(
    (release) =>
      versions === undefined ||
      semver.satisfies(release, version) ||
      !versions.some((each) => semver.satisfies(release, each)),
  );
  return releases.length === 0 ? {} : { releases };
}

function fromSettings(config: ConfigFile | undefined, ignore: readonly string[] = []) {
  const { entries, totalSize, ratio } = config?.limits ?? {};
  const limits = { ...(entries && { entries }), ...(totalSize && { totalSize }), ...(ratio && { ratio }) };
  return { reading: { ignore, limits }, rules: config?.rules ?? {} };
}

/** Throws SETTINGS for a rule that is not there. `where` is who named it. */
export function refuseUnknownRules(where: string, settings: object = {}): void {
  const ids = rules.map(({ id }) => id);
  const unknown = Object.keys(settings).find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const near = didYouMean(unknown, ids);
  throw new SlipwayError(
    'SETTINGS',
    `${where}: there is no rule ${unknown}`,
    near === undefined ? '`slipway rules` lists them.' : `Write "${near}".`,
  );
}

async function fromPath(given: string, here: ConfigFile | undefined, folder: string) {
  const resolved = path.resolve(folder, given);
  const listed = here
    ? fromConfig(here, folder).filter((request) => path.resolve(folder, request.path) === resolved)
    : [];
  if (listed.length > 0) return listed;
  const exists = await stat(resolved).then(
    () => true,
    () => false,
  );
  if (exists) return [{ path: given, given: {}, ...fromSettings(here) }];
  throw new SlipwayError('SOURCE_NOT_FOUND', `there is no ${given}`, 'Name a folder or a zip that exists.');
}

function withFlags(found: readonly ExtensionRequest[], flags: Given): readonly ExtensionRequest[] {
  const names = Object.keys(flags);
  if (names.length === 0) return found;
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) {
    throw new SlipwayError(
      'USAGE',
      `--${names[0]} is for one extension, but ${found.length} are selected`,
      'Name the path of one extension, or say it in slipway.json.',
    );
  }
  return [{ ...only, given: { ...only.given, ...flags } }];
}

/** Adds the settings that were asked for to each extension's own, and tells each with whom it shares some. */
function withSettings(
  found: readonly ExtensionRequest[],
  asked: readonly string[],
): readonly ExtensionRequest[] {
  const all = found.map((request) => [...new Set([...(request.settings ?? []), ...asked])]);
  return found.map((request, index) => {
    const settings = all[index] ?? [];
    if (settings.length === 0) return request;
    const neighbours = found.flatMap(({ path: at, given, reading }, other) => {
      const shared = (all[other] ?? []).filter((file) => settings.includes(file));
      if (other === index || shared.length === 0) return [];
      return [{ path: at, given, reading, settings: shared, isBefore: other < index }];
    });
    return { ...request, settings, neighbours };
  });
}

/** Relative to the working folder where that is shorter, as a user would type it. */
function shortest(absolute: string, folder: string): string {
  const relative = folder === process.cwd() ? path.relative(folder, absolute) : '';
  return relative !== '' && relative.length < absolute.length ? relative : absolute;
}
