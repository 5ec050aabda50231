import { z } from 'zod';
import { PlanFile } from '../plan-file.ts';

/*
 * What `--output json` prints, by its `format`. docs/schemas/ is made of it, the compiler holds the commands to it, and
 * docs/json.md says what each field means.
 */

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const text = z.string();
const texts = list(text);
const count = z.int().min(0);
const digest = text.describe('SHA-256, lower-case hex');
const type = z.enum(['plugin', 'bundle']);
const severity = z.enum(['error', 'warn', 'note']);
const releases = texts.describe('Such as 8.0.0-8.17.10: every release from the one to the other');

const identity = z.object({ type, name: text, version: text.optional() }).meta({ id: 'identity' });

const finding = z
  .object({
    rule: text.describe('A section of docs/rules.md'),
    severity,
    file: text.describe('Path inside the extension; . for the extension as a whole'),
    line: z.int().min(1).optional(),
    column: z.int().min(1).optional().describe('In UTF-16 units; only with line'),
    message: text.describe('The fact'),
    hint: text.describe('The way out'),
    docs: text.describe("The rule's section in Slipway's package"),
    stage: z
      .enum(['node start', 'index', 'reload', 'first use'])
      .optional()
      .describe('When it fails; absent for what fails at once, or in silence'),
    outside: z
      .literal(true)
      .optional()
      .describe('The file is no part of the extension: file is a path from the working folder'),
    releases: releases.optional().describe('The releases it is true of; absent: all that were asked about'),
    stricter: z
      .literal(true)
      .optional()
      .describe("The rule can be stricter than Elasticsearch's own reader, installer or parser"),
  })
  .meta({ id: 'finding' });

const verdict = z
  .object({
    releases,
    loads: z.boolean(),
    because: list(z.object({ rule: text, message: text })),
  })
  .meta({ id: 'verdict' });

const fixes = z
  .object({
    written: z.boolean().describe('false: with --dry-run, or where nothing may be written'),
    files: list(
      z.object({
        path: text,
        rules: texts.describe('Whose findings are mended'),
        encoding: text.optional().describe('What the file was in before it became UTF-8'),
      }),
    ),
    left: list(
      z.object({ path: text, rules: texts, because: text.describe('As the end of a sentence on the file') }),
    ),
  })
  .meta({ id: 'fixes' });

const checked = z.object({
  path: text,
  kind: z.enum(['folder', 'zip']),
  identity,
  findings: list(finding),
  targets: list(verdict).optional(),
  fixes: fixes.optional().describe('Only with --fix'),
});

const archive = z
  .object({
    path: text,
    fileName: text,
    size: count,
    sha256: digest,
    contentDigest: digest,
    entries: list(
      z.object({ path: text, size: count, compressedSize: count, crc32: count, sha256: digest, mode: count }),
    ),
  })
  .meta({ id: 'archive' });

const wanted = identity
  .required()
  .extend({
    description: text.optional(),
    fileName: text,
    size: count,
    sha256: digest,
    contentDigest: digest,
  })
  .meta({ id: 'wanted' });

const prepared = z.union([
  checked.extend({ status: z.literal('packed'), archive, wanted }),
  checked.extend({ status: z.literal('refused') }),
]);

const settings = list(z.object({ path: text, findings: list(finding) }));

const receipt = identity.required().extend({
  format: z.literal('slipway-receipt/1'),
  action: z.enum(['create', 'finish', 'replace', 'unchanged']),
  host: text,
  id: text,
  url: text,
  fileName: text,
  size: count,
  sha256: digest,
  contentDigest: digest,
  files: list(z.object({ path: text, size: count, sha256: digest })),
  verified: z.enum(['bytes', 'content']),
  sent: count,
  at: z.iso.datetime(),
  planFragment: z.partialRecord(
    z.enum(['user_plugins', 'user_bundles']),
    list(z.object({ name: text, url: text, elasticsearch_version: text })),
  ),
});

const failure = z.object({ code: text, message: text, hint: text });

const remote = z.object({
  id: text,
  url: text,
  type: text,
  name: text,
  version: text,
  description: text,
  contentDigest: digest.optional(),
  size: count.optional(),
  modified: text.optional(),
  deployments: texts.optional(),
});

const rule = z.object({
  id: text,
  severity,
  appliesTo: list(type),
  summary: text,
  fix: text.optional().describe('What check --fix does; absent where it does nothing'),
});

const values = {
  'slipway-check/1': z.object({
    extensions: list(z.union([prepared, checked])),
    settings: settings.optional(),
  }),
  'slipway-ls/1': z.object({
    extensions: list(
      z.object({
        path: text,
        identity,
        files: list(
          z.object({
            path: text,
            size: count,
            takenFor: text.optional().describe('Of a bundle: the format it was taken for'),
            because: text.optional().describe('What told it'),
            landsAt: text.optional().describe('Of a bundle: where it lands on a node'),
          }),
        ),
        emptyFolders: texts,
        leftOut: list(z.object({ path: text, because: text })),
        links: list(z.object({ path: text, target: text })),
      }),
    ),
  }),
  'slipway-pack/1': z.object({ extensions: list(prepared) }),
  'slipway-publish/1': z.object({
    host: text,
    receipts: list(receipt),
    failures: list(failure.extend({ extension: text })),
  }),
  'slipway-verify/1': z.object({
    host: text,
    extensions: list(
      identity.required().extend({
        verified: z.boolean(),
        id: text.optional(),
        sha256: digest,
        contentDigest: digest,
        because: text,
      }),
    ),
  }),
  'slipway-list/1': z.object({ host: text, extensions: list(remote) }),
  'slipway-show/1': z.object({ host: text, extension: remote }),
  'slipway-delete/1': z.object({ host: text, extension: remote }),
  'slipway-rules/1': z.object({ rules: list(rule) }),
  'slipway-rule/1': rule.extend({
    reads: z.enum(['source', 'archive', 'settings', 'refusal']),
    why: text,
    reference: text,
    stage: z.enum(['node start', 'index', 'reload', 'first use', 'silent']).optional(),
    undecided: z.literal(true).optional(),
    stricter: text.optional(),
    fails: text,
    passes: text,
  }),
  'slipway-init/1': z.object({ folder: text, template: text, files: texts }),
  'slipway-failure/1': failure,
} as const;

export type Format = keyof typeof values;
/** What stands beside `format`. */
export type ValueOf<F extends Format> = z.input<(typeof values)[F]>;

/** Format -> its JSON Schema, draft 7. `closed` allows no other fields; in the docs they are allowed, for they may come. */
export function jsonSchemas(closed = false): ReadonlyMap<string, object> {
  const whole = Object.entries(values).map(
    ([format, value]) => [format, value.extend({ format: z.literal(format) })] as const,
  );
  const all = [...whole, ['slipway-receipt/1', receipt] as const, ['slipway-plan/1', PlanFile] as const];
  return new Map(
    all.map(([format, schema]) => {
      const io = closed ? 'output' : 'input';
      const made = z.toJSONSchema(schema, {
        target: 'draft-7',
        io,
        override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
      });
      return [format, { ...made, title: format }];
    }),
  );
}
