import semver from 'semver';
import { type DescriptorKind, isBlank } from '../../formats/descriptor.ts';
import { parseProperties } from '../../formats/properties.ts';
import { readsRuntimeVersion, refuseJavaVersion, refuseNewerJava } from '../java-version.ts';
import { illegalArgument, type Refusal } from '../refusal.ts';
import { idOfRelease, readVersion } from '../version-id.ts';
import type { Node, ParsedDescriptor, Reading } from './parsed.ts';
import { readBoolean, readDeploymentTarget, readType, type Value } from './values.ts';

/** Which descriptor is read, and how messages call it. */
export interface DescriptorFile {
  readonly kind: DescriptorKind;
  readonly path: string;
}

/**
 * A descriptor's bytes -> what a node of the release makes of them: what it keeps, or the first thing that it throws.
 * The order of the checks is that of PluginDescriptor.readFromProperties, and of PluginInfo's before 8.4.
 */
export function readDescriptor(node: Node, file: DescriptorFile, bytes: Uint8Array): Reading {
  const { entries, problem } = parseProperties(bytes);
  if (problem !== undefined) return illegalArgument(problem.message);
  const properties = new Map(entries.map(({ key, value }) => [key, value]));
  const first = read(node, file, properties).next();
  return first.done ? { ok: true, parsed: first.value } : first.value;
}

/** Yields what is thrown, and is not resumed then; returns what is kept. */
type Checks<T> = Generator<Refusal, T, never>;

/** What is left of the descriptor's keys while it is read; those that remain in the end are unknown. */
type Left = Map<string, string>;

function* read(node: Node, file: DescriptorFile, left: Left): Checks<ParsedDescriptor> {
  const about = yield* readAbout(node, file, left);
  const { release } = node;
  let parsed: ParsedDescriptor;
  if (file.kind === 'stable') parsed = yield* readStable(release, about, left);
  else if (semver.gte(release, '8.4.0')) parsed = yield* readClassic(release, about, left);
  else if (semver.gte(release, '7.11.0')) parsed = yield* readTyped(release, about, left);
  else parsed = yield* readFirst(release, about, left);
  if (left.size === 0) return parsed;
  const plugin = semver.gte(release, '7.11.0') ? ` for plugin [${about.name}]` : '';
  return yield illegalArgument(
    `Unknown properties${plugin} in plugin descriptor: [${[...left.keys()].join(', ')}]`,
  );
}

type About = Pick<
  ParsedDescriptor,
  'name' | 'description' | 'version' | 'elasticsearchVersion' | 'elasticsearchVersionWritten' | 'javaVersion'
>;

/** What all kinds and releases start with. */
function* readAbout(node: Node, { path }: DescriptorFile, left: Left): Checks<About> {
  const { release } = node;
  const named = semver.gte(release, '8.4.0');
  const nameText = take(left, 'name');
  if (nameText === undefined || nameText === '' || (named && isBlank(nameText)))
    return yield illegalArgument(
      `property [name] is missing ${named ? `for plugin [${path}]` : `in [${path}]`}`,
    );
  const name = nameText;
  const description = yield* required(left, name, 'description');
  const version = yield* required(left, name, 'version');
  const builtFor = yield* readElasticsearchVersion(release, name, left);
  const javaVersion = yield* readJavaVersion(node, name, left);
  return { name, description, version, ...builtFor, javaVersion };
}

function* readElasticsearchVersion(
  release: string,
  name: string,
  left: Left,
): Checks<Pick<About, 'elasticsearchVersion' | 'elasticsearchVersionWritten'>> {
  const key = 'elasticsearch.version';
  // Until 8.1 an empty one was the release's own (elasticsearch#85336).
  const written = yield* semver.gte(release, '8.2.0') ? filled(left, name, key) : required(left, name, key);
  const about = { elasticsearchVersion: written, elasticsearchVersionWritten: written };
  if (semver.gte(release, '8.12.0')) return about;
  const version = readVersion(release, written);
  return version.ok ? { ...about, elasticsearchVersion: version.text } : yield version;
}

function* readJavaVersion({ release, java }: Node, name: string, left: Left): Checks<string> {
  const key = 'java.version';
  const written = yield* semver.gte(release, '8.4.0') ? filled(left, name, key) : required(left, name, key);
  const refusal =
    refuseJavaVersion(release, written) ??
    (readsRuntimeVersion(release) ? refuseNewerJava(release, `plugin ${name}`, written, java) : undefined);
  return refusal === undefined ? written : yield refusal;
}

/** PluginDescriptor, stable-plugin-descriptor.properties. */
function* readStable(release: string, about: About, left: Left): Checks<ParsedDescriptor> {
  const modular = yield* bool(release, about.name, 'modular', left);
  const target = yield* readTarget(release, about.name, left);
  return { ...about, ...absent, modular, stable: true, ...target };
}

/** PluginDescriptor, plugin-descriptor.properties. */
function* readClassic(release: string, about: About, left: Left): Checks<ParsedDescriptor> {
  const extendedPlugins = readExtended(left);
  const hasNativeController = yield* bool(release, about.name, 'has.native.controller', left);
  const classname = yield* filled(left, about.name, 'classname');
  const modulename = readModulename(left);
  const licensed = yield* bool(release, about.name, 'licensed', left);
  const target = yield* readTarget(release, about.name, left);
  return {
    ...about,
    ...{ extendedPlugins, hasNativeController, classname, modulename, licensed },
    ...{ modular: modulename !== null, stable: false, ...target },
  };
}

/** PluginInfo from 7.11 to 8.3, when there were bootstrap plugins. */
function* readTyped(release: string, about: About, left: Left): Checks<ParsedDescriptor> {
  const { name } = about;
  const extendedPlugins = readExtended(left);
  const hasNativeController = yield* bool(release, name, 'has.native.controller', left);
  const type = yield* valueFrom(readType(name, take(left, 'type')));
  const classname = yield* readTypedClassname(name, type, take(left, 'classname'));
  const modulename = semver.gte(release, '8.3.0') ? readModulename(left) : null;
  const javaOpts = take(left, 'java.opts') ?? null;
  if (type !== 'bootstrap' && javaOpts !== null && javaOpts !== '')
    return yield illegalArgument(
      `[java.opts] can only have a value when [type] is set to [bootstrap] for plugin [${name}]`,
    );
  const licensed = yield* bool(release, name, 'licensed', left);
  return {
    ...about,
    ...{ extendedPlugins, hasNativeController, type, classname, modulename, javaOpts, licensed },
  };
}

/** PluginInfo.getClassname; the message says the contrary of what is meant. */
function* readTypedClassname(
  name: string,
  type: 'isolated' | 'bootstrap',
  written: string | undefined,
): Checks<string> {
  if (type === 'isolated') return written ?? (yield missing(name, 'classname'));
  if (written === undefined || written === '') return '';
  return yield illegalArgument(
    `property [classname] can only have a value when [type] is set to [bootstrap] for plugin [${name}]`,
  );
}

/** PluginInfo until 7.10. */
function* readFirst(release: string, about: About, left: Left): Checks<ParsedDescriptor> {
  const classname = yield* required(left, about.name, 'classname');
  const extendedPlugins = readExtended(left);
  const hasNativeController = yield* bool(release, about.name, 'has.native.controller', left);
  const built = readVersion(release, about.elasticsearchVersionWritten);
  if (built.ok && built.id >= V_6_0_0_BETA2 && built.id < idOfRelease('6.3.0'))
    left.delete('requires.keystore');
  return { ...about, ...absent, extendedPlugins, hasNativeController, classname };
}

const V_6_0_0_BETA2 = 6_000_027;

const absent = {
  classname: null,
  modulename: null,
  extendedPlugins: [],
  hasNativeController: false,
  licensed: false,
} as const;

/** Split at commas and nothing else: blanks stay, and so do empty parts. */
function readExtended(left: Left): readonly string[] {
  const written = take(left, 'extended.plugins') ?? '';
  return written === '' ? [] : written.split(',');
}

function readModulename(left: Left): string | null {
  const written = take(left, 'modulename') ?? '';
  return isBlank(written) ? null : written;
}

function* readTarget(
  release: string,
  name: string,
  left: Left,
): Checks<Pick<ParsedDescriptor, 'deploymentTarget'>> {
  if (semver.lt(release, '9.4.0')) return {};
  return { deploymentTarget: yield* valueFrom(readDeploymentTarget(name, take(left, 'deployment.target'))) };
}

function* bool(release: string, name: string, key: string, left: Left): Checks<boolean> {
  return yield* valueFrom(readBoolean(release, name, key, take(left, key)));
}

function* valueFrom<T>(value: Value<T>): Checks<T> {
  return value.ok ? value.value : yield value;
}

/** May be empty, but must be there. */
function* required(left: Left, name: string, key: string): Checks<string> {
  return take(left, key) ?? (yield missing(name, key));
}

function* filled(left: Left, name: string, key: string): Checks<string> {
  const written = yield* required(left, name, key);
  return isBlank(written) ? yield missing(name, key) : written;
}

function missing(name: string, key: string): Refusal {
  return illegalArgument(`property [${key}] is missing for plugin [${name}]`);
}

function take(left: Left, key: string): string | undefined {
  const value = left.get(key);
  left.delete(key);
  return value;
}
