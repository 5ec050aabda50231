import { z } from 'zod';
import { parseJson, schemaProblem } from './config-problem.ts';
import { formatNames } from './formats/format-names.ts';

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
    with: z
      .array(text)
      .min(1)
      .optional()
      .describe('Folders or zips of the other plugins of the same cluster, relative to slipway.json'),
    ignore: z.array(text).optional().describe('Further lines of .slipwayignore'),
    files: z
      .record(text, z.enum([...formatNames, 'none']))
      .optional()
      .describe('What files of a bundle are, by their paths in it or by patterns as in .gitignore'),
    encodings: z
      .record(text, text)
      .optional()
      .describe(
        'What files are in that are not UTF-8, such as windows-1252, by their paths or by patterns as in .gitignore; for check --fix',
      ),
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

const Level = z.enum(['off', 'warn', 'error']);
const Part = z
  .strictObject({
    level: Level,
    files: z.array(text).min(1).optional().describe('Patterns as in .gitignore; all files when absent'),
    reason: text.optional().describe('Why; needed with files'),
  })
  .refine(({ files, reason }) => files === undefined || reason !== undefined, {
    error: 'files are given without a reason; say why in "reason"',
  });
/** What a rule is set to for some files. */
export type RulePart = z.infer<typeof Part>;

const RuleSetting = z.union([Level, Part, z.array(Part).min(1)]);
/** A rule's value in slipway.json: a word for all of its findings, or objects that can name files, each with a reason. */
export type RuleSetting = z.infer<typeof RuleSetting>;

const Config = z.strictObject({
  $schema: z.string().optional(),
  extensions: z.array(ExtensionEntry).min(1),
  limits: Limits.optional().describe('Beyond which a folder or zip is taken for a bomb'),
  rules: z.record(z.string(), RuleSetting).optional(),
  clouds: z.record(z.string(), Cloud).optional(),
});
/** What slipway.json may hold. */
export type Config = z.infer<typeof Config>;

/** The text of a slipway.json -> what it holds. Throws SETTINGS when it is not what the schema says: unknown keys are errors. */
export function parseConfig(file: string, content: string): Config {
  const json = parseJson(file, content);
  const parsed = Config.safeParse(json);
  if (parsed.success) return parsed.data;
  throw schemaProblem(file, json, parsed.error.issues, KNOWN_KEYS);
}

const KNOWN_KEYS = [
  ...[Config, ExtensionEntry, Limits, Cloud].flatMap(({ shape }) => Object.keys(shape)),
  ...['level', 'files', 'reason'],
];
