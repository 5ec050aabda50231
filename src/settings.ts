import { readFile } from 'node:fs/promises';
import type { Auth } from './cloud/credentials.ts';
import type { Proxies } from './cloud/proxy.ts';
import type { UploadFormat } from './cloud/upload.ts';
import type { ConfigFile } from './config.ts';
import type { Cloud } from './config-schema.ts';
import type { Environment } from './credentials.ts';
import { SlipwayError } from './errors.ts';
import { reason } from './reason.ts';

/** The flags that say which cloud and how to reach it. */
export interface CloudFlags {
  readonly host?: string;
  readonly cloud?: string;
  readonly apiKey?: string;
  readonly caCert?: string;
  readonly insecure?: boolean;
  readonly timeout?: string;
  readonly uploadFormat?: UploadFormat;
}

/** Where to publish, and how: flags over environment over slipway.json over ecctl's file over defaults. */
export interface CloudSettings {
  readonly host: string;
  readonly auth: Auth;
  /** PEM text of `--ca-cert`. */
  readonly caCert: string | undefined;
  readonly insecure: boolean;
  /** Milliseconds for a whole request, or undefined for no bound but silence. */
  readonly total: number | undefined;
  readonly proxy: Proxies;
  readonly uploadFormat: UploadFormat;
}

const DEFAULT_HOST = 'https://api.elastic-cloud.com';

/** Flags, environment, slipway.json and ecctl's file -> CloudSettings. Touches no network. */
export async function cloudSettings(
  flags: CloudFlags,
  config: ConfigFile | undefined,
  env: Environment = process.env,
): Promise<CloudSettings> {
  if (flags.host !== undefined && flags.cloud !== undefined) {
    throw new SlipwayError('USAGE', '--host and --cloud both say where to go', 'Pass one of them.');
  }
  const said = flags.host ?? (flags.cloud === undefined ? env['EC_ENDPOINT'] || env['EC_HOST'] : undefined);
  const cloud = said ? undefined : cloudOf(flags.cloud, config);
  // Loaded only here: most commands talk to no cloud.
  const { credentials, readEcctl } = await import('./credentials.ts');
  const ecctl = await readEcctl(env);
  const host = said || cloud?.host || ecctl.host || DEFAULT_HOST;
  // ecctl's credentials belong to the host in its file, and go nowhere else.
  const own = host === (ecctl.host ?? DEFAULT_HOST) ? ecctl : {};
  return {
    host,
    auth: credentials({ given: flags.apiKey, variable: cloud?.apiKeyVariable, ecctl: own }, env),
    caCert: flags.caCert === undefined ? undefined : await readCaCert(flags.caCert),
    insecure: flags.insecure ?? truthy(env['EC_INSECURE'] || env['EC_SKIP_TLS_VALIDATION']) ?? false,
    total:
      flags.timeout === undefined
        ? duration('EC_TIMEOUT', env['EC_TIMEOUT'])
        : duration('--timeout', flags.timeout),
    proxy: {
      ...present('http', env['HTTP_PROXY'] || env['http_proxy']),
      ...present('https', env['HTTPS_PROXY'] || env['https_proxy']),
      ...present('no', env['NO_PROXY'] || env['no_proxy']),
    },
    uploadFormat: flags.uploadFormat ?? 'auto',
  };
}

/** The date of the archive's entries: `SOURCE_DATE_EPOCH` in seconds, as reproducible-builds.org specifies. */
export function entriesDate(env: Environment = process.env): Date | undefined {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return undefined;
  if (!/^\d{1,12}$/.test(epoch)) {
    throw new SlipwayError(
      'SETTINGS',
      `SOURCE_DATE_EPOCH is "${epoch}"`,
      'Set it to whole seconds since 1970, or unset it.',
    );
  }
  return new Date(Number(epoch) * 1000);
}

/** How the terminal is to be used. */
export function terminal(env: Environment = process.env): {
  readonly plain: boolean;
  readonly unicode: boolean;
} {
  // As POSIX has it: the first of these that is set and not empty.
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return {
    plain: Boolean(env['CI']) || env['TERM'] === 'dumb',
    unicode: process.platform === 'win32' || /utf-?8/i.test(locale),
  };
}

/**
 * The one that --cloud names; without it, the only one that is listed. Several are never guessed among. A slipway.json
 * comes with a checkout, and may be anyone's: a host of its own, unless it is Elastic's API, must be asked for by name.
 */
function cloudOf(name: string | undefined, config: ConfigFile | undefined): Cloud | undefined {
  const clouds = config?.clouds ?? {};
  const names = Object.keys(clouds);
  if (name === undefined && names.length === 0) return undefined;
  const chosen = name ?? (names.length === 1 ? names[0] : undefined);
  const cloud = chosen === undefined ? undefined : ownProperty(clouds, chosen);
  const wayOut =
    names.length > 0
      ? `Pass --cloud with one of: ${names.join(', ')}.`
      : 'List it under "clouds" in slipway.json, or pass --host.';
  if (cloud === undefined) {
    const fact =
      chosen === undefined
        ? `${config?.file} lists several clouds, and none is chosen`
        : `there is no cloud "${chosen}"${config ? ` in ${config.file}` : ', for there is no slipway.json'}`;
    throw new SlipwayError('SETTINGS', fact, wayOut);
  }
  if (isElastic(cloud)) return cloud;
  if (name === undefined) {
    throw new SlipwayError(
      'SETTINGS',
      `${config?.file} names the host ${cloud.host}, which is not Elastic's`,
      wayOut,
    );
  }
  if (cloud.apiKeyVariable !== undefined) return cloud;
  throw new SlipwayError(
    'SETTINGS',
    `slipway.json names the host ${cloud.host}, but no variable for its key, and a general key is not sent there`,
    'Name one of its own, such as "apiKeyVariable": "SLIPWAY_PRODUCTION_API_KEY", or set EC_HOST and leave the cloud out.',
  );
}

/** The API's own names: deployments of anyone's have others below elastic-cloud.com. */
const ELASTIC = ['api.elastic-cloud.com', 'api.us-gov-east-1.aws.elastic-cloud.com'];

function isElastic({ host }: Cloud): boolean {
  return ELASTIC.some((name) => [name, `https://${name}`, `https://${name}/`].includes(host.toLowerCase()));
}

function ownProperty<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

async function readCaCert(file: string): Promise<string> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SlipwayError(
      'SETTINGS',
      `--ca-cert ${file} cannot be read: ${reason(error)}`,
      'Name a PEM file.',
      error,
    );
  });
  if (content.includes('-----BEGIN CERTIFICATE-----')) return content;
  throw new SlipwayError(
    'SETTINGS',
    `--ca-cert ${file} holds no PEM certificate`,
    'Name a file with -----BEGIN CERTIFICATE-----.',
  );
}

/** `90s`, `5m`, `1h30m`, `500ms` as ecctl takes them, or bare seconds -> milliseconds. `from` is who said it. */
export function duration(from: string, text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const parts = [...(/^[\d.]+$/.test(text) ? `${text}s` : text).matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/gy)];
  const length = parts.reduce((sum, [part]) => sum + part.length, 0);
  const total = parts.reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS.get(unit ?? '') ?? 0),
    0,
  );
  if (length >= text.length && total >= 1 && total <= LONGEST) return total;
  throw new SlipwayError(
    'SETTINGS',
    `${from} is "${text}"; a duration of 1 ms to 24 days was expected`,
    'Write it like 90s, 5m or 1h30m.',
  );
}

const UNITS = new Map([
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
]);
/** Node's timers take no more. */
const LONGEST = 2 ** 31 - 1;

function truthy(text: string | undefined): boolean | undefined {
  return text === undefined || text === '' ? undefined : /^(1|t|true|yes)$/i.test(text);
}

function present<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return value ? ({ [key]: value } as { readonly [key in K]?: string }) : {};
}
