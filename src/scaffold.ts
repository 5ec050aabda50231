import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import semver from 'semver';
import { z } from 'zod';
import { nearestRelease, releaseStatus } from './elasticsearch/releases.ts';
import { hasVersionForm, versionForms } from './elasticsearch/version.ts';
import { SlipwayError } from './errors.ts';
import type { ExtensionType } from './model.ts';
import { fill, type TemplateFile, type Values } from './scaffold/fill.ts';
import { refuseUnlessEmpty, writeFiles } from './scaffold/write.ts';

export interface TemplateInfo {
  /** What the user types, and the folder's name in templates/. */
  readonly id: string;
  /** Also the description of what is made of it, until the author writes one. */
  readonly summary: string;
  readonly type: ExtensionType;
  /** The first release that it fits, and what that release brought. */
  readonly since?: { readonly release: string; readonly because: string; readonly instead?: string };
}

/** In the order in which they are offered. */
export const templates: readonly TemplateInfo[] = [
  { id: 'synonyms-bundle', summary: 'Synonyms and stop words', type: 'bundle' },
  { id: 'hunspell-bundle', summary: 'A hunspell dictionary', type: 'bundle' },
  { id: 'geoip-bundle', summary: 'A GeoIP database of your own networks', type: 'bundle' },
  { id: 'truststore-bundle', summary: 'A trust store of your own authorities', type: 'bundle' },
  {
    id: 'plugin',
    summary: 'A classic plugin with a token filter, in Java',
    type: 'plugin',
    // The classes that it uses are there from 7.0 on.
    since: { release: '7.16.0', because: 'its jar is for Java 17, which came with that release' },
  },
  {
    id: 'stable-plugin',
    summary: 'A stable analysis plugin with a token filter, in Java',
    type: 'plugin',
    // 8.4 to 8.6 read the descriptor, but their org.elasticsearch.plugin:elasticsearch-plugin-analysis-api is nowhere.
    since: {
      release: '8.7.0',
      because: 'the first whose stable plugin API Elastic published',
      instead: '--template plugin',
    },
  },
];

/** The release of Elasticsearch against which the jars in templates/ were compiled. */
export const compiledFor = '9.5.2';

/** What `init` takes when no version is given: the jar's own release, or every release. */
export const defaultVersions: Readonly<Record<ExtensionType, string>> = { plugin: compiledFor, bundle: '*' };

export interface ScaffoldOptions {
  /** The id of one of the templates. */
  readonly template: string;
  /** Made when it is missing. */
  readonly folder: string;
  readonly name: string;
  /** The Elasticsearch version, or a bundle's wildcard. */
  readonly version: string;
  readonly description?: string;
  /** Where the templates lie, when not beside the package's own code. */
  readonly templatesFolder?: string;
}

/**
 * Copies a template. Returns the paths written, relative, separated by `/`, sorted.
 * Refuses a folder that holds anything but `.git` (OUTPUT_EXISTS), and a template, name, version or description
 * that does not fit (USAGE), before anything is written; a half-finished copy is removed (OUTPUT_UNWRITABLE).
 */
export async function scaffold(options: ScaffoldOptions): Promise<readonly string[]> {
  const template = findTemplate(options.template);
  const values = await fillings(options, template);
  await refuseUnlessEmpty(options.folder);
  const files = await filled(join(options.templatesFolder ?? packaged('templates'), template.id), values);
  await writeFiles(options.folder, files);
  return files.map(({ path }) => path);
}

function findTemplate(id: string): TemplateInfo {
  const template = templates.find((candidate) => candidate.id === id);
  if (template !== undefined) return template;
  const known = templates.map((candidate) => candidate.id).join(', ');
  throw new SlipwayError('USAGE', `there is no template ${id}`, `Pass --template with one of ${known}.`);
}

/** Elastic Cloud takes these characters; the first may not be one that hides a file or starts a flag. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
async function fillings(options: ScaffoldOptions, template: TemplateInfo): Promise<Values> {
  const { name, version, description = template.summary } = options;
  if (!NAME.test(name)) {
    const hint = 'Pass --name with ASCII letters, digits, _, . and - only, not starting with . or -.';
    throw new SlipwayError('USAGE', `the name ${JSON.stringify(name)} does not fit`, hint);
  }
  refuseVersion(version, template);
  if (/\p{Cc}/u.test(description)) {
    const fact = 'the description holds a line break or another control character';
    throw new SlipwayError('USAGE', fact, 'Pass --description with one line of text.');
  }
  return { name, version, description, compiledFor, slipway: await ownVersion() };
}

/** Passes a version of the type's form, of a release that there is or can be, and that the template fits. */
function refuseVersion(version: string, { id, type, since }: TemplateInfo): void {
  if (!hasVersionForm(type, version)) {
    const fact = `the version ${JSON.stringify(version)} does not fit a ${type}`;
    throw new SlipwayError('USAGE', fact, `Pass --version with ${versionForms[type]}.`);
  }
  if (['never', 'far'].includes(releaseStatus(version))) {
    const fact = `there is no release ${version} of Elasticsearch that Slipway knows`;
    throw new SlipwayError('USAGE', fact, `Pass --version with one, such as ${nearestRelease(version)}.`);
  }
  if (since === undefined || semver.gte(version, since.release)) return;
  throw new SlipwayError(
    'USAGE',
    `the template ${id} is for Elasticsearch ${since.release} and later (${since.because}); ${version} is older`,
    `Pass --version ${since.release} or later${since.instead === undefined ? '' : `, or ${since.instead}`}.`,
  );
}

async function ownVersion(): Promise<string> {
  const json: unknown = JSON.parse(await readFile(packaged('package.json'), 'utf8'));
  return z.looseObject({ version: z.string() }).parse(json).version;
}

/** A path in the package: src/ and dist/ lie side by side, so the way up is the same from both. */
function packaged(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

async function filled(template: string, values: Values): Promise<readonly TemplateFile[]> {
  const entries = await readdir(template, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const from = join(entry.parentPath, entry.name);
      return fill(
        { path: from.slice(template.length + 1).replaceAll('\\', '/'), bytes: await readFile(from) },
        values,
      );
    });
  return (await Promise.all(files)).sort((a, b) => (a.path < b.path ? -1 : 1));
}
