import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { parseJson, schemaProblem } from './config-problem.ts';
import { SlipwayError } from './errors.ts';
import { formatNames } from './formats/format-names.ts';
import type { Given } from './model.ts';
import { reason } from './reason.ts';
import { RuleSetting } from './rule-settings.ts';

/** The one file of a project. Paths are relative to it. */
export const CONFIG_FILE = 'slipway.json';

const text = z.string().min(1);
const ExtensionEntry = z
  .strictObject({
    path: text.describe('The folder or zip, relative to slipway.json'),
    type: z.enum(['plugin', 'bundle']).optional().describe('Inferred from the descriptor when absent'),
    name: text.optional().describe('ASCII letters, digits, _ . and - only'),
    version: text.optional().describe('The Elasticsearch version: x.y.z, for a bundle also x.*, x.y.* or *'),
    versions: z.array(text).min(1).optional().describe('Several: one extension is published for each'),
    description: text.optional().describe('Shown in Elastic Cloud'),
    elasticsearch: z
      .array(text)
      .min(1)
      .optional()
      .describe(
        'Releases to judge for, such as 8.17.x, 9.*, latest or all; otherwise the one that it is for',
      ),
    ignore: z.array(text).optional().describe('Further lines of .slipwayignore'),
    files: z
      .record(text, z.enum([...formatNames, 'none']))
      .optional()
      .describe('What files of a bundle are, by their paths in it or by patterns as in .gitignore'),
    settings: z
      .array(text)
      .min(1)
      .optional()
      .describe('Files with index templates or settings that use the bundle, relative to slipway.json'),
  })
  .refine(({ version, versions }) => version === undefined || versions === undefined, {
    error: 'version and versions are both given; one of them was expected',
  });
const Cloud = z.strictObject({
  host: text.describe('For example https://api.elastic-cloud.com or https://ece.example.com:12443'),
  apiKeyVariable: z
    .string()
    // A slipway.json of someone else's must not name any secret of the environment that it likes.
    .regex(/^SLIPWAY_([A-Z0-9]+_)+API_KEY$/, 'a variable such as SLIPWAY_PRODUCTION_API_KEY was expected')
    .optional()
    .describe('The environment variable that holds the API key: never the key itself'),
});

export type Cloud = z.infer<typeof Cloud>;

const count = z.int().positive().optional();
const Limits = z.strictObject({
  entries: count.describe('Files and folders; default 100,000'),
  totalSize: count.describe('Bytes, uncompressed; default 16 GiB'),
  ratio: count.describe('Uncompressed to compressed bytes of one entry of a zip; default 1000'),
});

/** What slipway.json may hold. Unknown keys are errors. */
export const Config = z.strictObject({
  $schema: z.string().optional(),
  extensions: z.array(ExtensionEntry).min(1),
  limits: Limits.optional().describe('Beyond which a folder or zip is taken for a bomb'),
  rules: z.record(z.string(), RuleSetting).optional(),
  clouds: z.record(z.string(), Cloud).optional(),
});
export type Config = z.infer<typeof Config>;

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

  const json = parseJson(file, content);
  const parsed = Config.safeParse(json);
  if (parsed.success) return { ...parsed.data, file, folder, content };
  throw schemaProblem(file, json, parsed.error.issues, KNOWN_KEYS);
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

const KNOWN_KEYS = [
  ...[Config, ExtensionEntry, Limits, Cloud].flatMap(({ shape }) => Object.keys(shape)),
  ...['level', 'files', 'reason'],
];
