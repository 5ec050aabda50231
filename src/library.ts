import path from 'node:path';
import { createClient } from './cloud/client.ts';
import type { Auth } from './cloud/credentials.ts';
import { undiciTransport } from './cloud/transport.ts';
import { matching } from './elasticsearch/releases.ts';
import { SlipwayError } from './errors.ts';
import { type Checked, examine } from './examine.ts';
import type { Told } from './formats/told.ts';
import { list } from './look.ts';
import type { Given } from './model.ts';
import { outputs } from './outputs.ts';
import { type Prepared, planOne, prepare, publishOne } from './pipeline.ts';
import type { Receipt } from './receipt.ts';
import { preparedValue } from './report/check-json.ts';
import type { RuleSettings } from './rule-settings.ts';
import { type ExtensionRequest, refuseUnknownRules, selectExtensions } from './select.ts';
import type { Limits } from './source.ts';
import { type Step, silently } from './step.ts';
import { withTemporaryFolder } from './temporary.ts';
import type { Compression } from './zip/prepare.ts';

/** What is said of the extension; each part is inferred where it can be. */
export interface ExtensionOptions extends Given {
  /** Further lines of .slipwayignore. */
  readonly ignore?: readonly string[];
  /** Beyond which a folder or zip is taken for a bomb. */
  readonly limits?: Partial<Limits>;
  /** Rule id -> what becomes of its findings. */
  readonly rules?: RuleSettings;
  /** Releases to judge for, such as `8.17.x`, `9.*`, `latest` or `all`; absent: the one that the extension is for. */
  readonly elasticsearch?: readonly string[];
  /** Folders or zips of the other plugins of the same cluster; they go over what slipway.json says. */
  readonly with?: readonly string[];
  /** What files of a bundle are, by their paths in it or by patterns as in .gitignore. */
  readonly files?: NonNullable<Told['formats']>;
  /** Files with index templates or settings that use the bundle. */
  readonly settings?: readonly string[];
  /** How stages are shown while they run; nothing is shown when absent. */
  readonly step?: Step;
}

/** How `pack` and `publish` take warnings. */
interface StrictOptions {
  /** Let warnings refuse the extension, as errors do. */
  readonly strict?: boolean;
}

export interface PackOptions extends ExtensionOptions, StrictOptions {
  /** Where the zip is written. */
  readonly out: string;
  readonly compression?: Compression;
  /** The date of the archive's entries; 1980-01-01 when absent. */
  readonly date?: Date;
}

export interface PublishOptions extends ExtensionOptions, StrictOptions {
  /** For example `https://api.elastic-cloud.com`. */
  readonly host: string;
  readonly auth: Auth;
  /** PEM text of a further authority to trust. */
  readonly caCert?: string;
  readonly replace?: boolean;
  readonly replaceInUse?: boolean;
}

export type Published =
  | (Checked & { readonly status: 'refused' })
  | { readonly status: 'published'; readonly receipt: Receipt; readonly findings: Checked['findings'] };

/**
 * Folder or zip -> findings. Offline; a bad extension gives findings, and only what cannot be read at all throws a
 * SlipwayError.
 *
 * @example
 * const { findings } = await check('harbour-words', { version: '9.*' });
 */
export async function check(path: string, options: ExtensionOptions = {}): Promise<Checked> {
  const {
    excerpts: _excerpts,
    off: _off,
    ...checked
  } = await examine(await requestOf(path, options), options.step);
  return checked;
}

/**
 * Folder or zip -> the deterministic zip at `out`, its digests and entries; or `refused`, with findings, and no zip.
 *
 * @example
 * const packed = await pack('harbour-words', { version: '9.*', out: 'harbour-words.zip' });
 * if (packed.status === 'packed') console.log(packed.archive.sha256);
 */
export async function pack(path: string, options: PackOptions): Promise<Prepared> {
  const { out, compression = 'auto', date, strict, step } = options;
  const request = await requestOf(path, options);
  outputs([request.path])(out);
  const prepared = await prepare(request, { out: () => out, compression, asIs: false, date, strict }, step);
  return preparedValue(prepared);
}

/**
 * Folder or zip -> one verified extension in Elastic Cloud, and its receipt; or `refused`, with findings, and nothing
 * sent. What is there already is not sent again. Throws a SlipwayError, whose `code` says why, when the plan refuses,
 * the service does, or what it holds afterwards is something else.
 *
 * @example
 * const done = await publish('harbour-words', { version: '9.*', host, auth: { apiKey } });
 * if (done.status === 'published') console.log(done.receipt.url);
 */
export function publish(file: string, options: PublishOptions): Promise<Published> {
  const { host, auth, caCert, replace = false, replaceInUse = false, strict, step = silently } = options;
  return withTemporaryFolder(async (folder) => {
    const out = (fileName: string) => path.join(folder, fileName);
    const how = { out, compression: 'auto', asIs: false, date: undefined, strict } as const;
    const prepared = preparedValue(await prepare(await requestOf(file, options), how, step));
    if (prepared.status === 'refused') return prepared;

    const transport = undiciTransport({
      host,
      auth,
      userAgent: 'slipway (library)',
      ...(caCert && { caCert }),
    });
    try {
      const client = createClient(transport);
      const listed = await list(client, step);
      const decided = await planOne(prepared, listed, client, { replace, replaceInUse }, step);
      const receipt = await publishOne(decided, prepared, { host: client.host, client }, step);
      return { status: 'published', receipt, findings: prepared.findings };
    } finally {
      await transport.close();
    }
  });
}

/** As the command selects: a folder with a slipway.json stands for what that lists, which must be one extension. */
async function requestOf(path: string, options: ExtensionOptions): Promise<ExtensionRequest> {
  const {
    type,
    name,
    version,
    description,
    ignore = [],
    limits,
    rules,
    elasticsearch,
    files,
    settings,
  } = options;
  refuseUnknownRules('rules', rules);
  const given = {
    ...(type !== undefined && { type }),
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    ...(description !== undefined && { description }),
  };
  const { requests } = await selectExtensions([path], given, process.cwd(), settings);
  const [request, ...others] = requests;
  if (request === undefined || others.length > 0) {
    throw new SlipwayError(
      'USAGE',
      `the slipway.json in ${path} lists ${requests.length} extensions; one was expected`,
      'Give the folder of one of them.',
    );
  }
  return {
    ...request,
    reading: {
      ignore: [...(request.reading.ignore ?? []), ...ignore],
      limits: { ...request.reading.limits, ...limits },
    },
    rules: { ...request.rules, ...rules },
    ...(elasticsearch && { releases: matching(...elasticsearch) }),
    ...(options.with && { with: options.with }),
    ...(files && { formats: { ...request.formats, ...files } }),
  };
}
