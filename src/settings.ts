import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Auth } from './cloud/credentials.ts';
import type { ConfigFile } from './config.ts';
import { SlipwayError } from './errors.ts';

/** The flags that say which cloud and how to reach it. */
export interface CloudFlags {
  readonly host?: string;
  readonly cloud?: string;
  readonly apiKey?: string;
  readonly caCert?: string;
  readonly insecure?: boolean;
  readonly timeout?: string;
  readonly uploadFormat?: 'auto' | 'multipart' | 'raw';
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
  readonly proxy: { readonly http?: string; readonly https?: string; readonly no?: string };
  readonly uploadFormat: 'auto' | 'multipart' | 'raw';
}

type Environment = Readonly<Record<string, string | undefined>>;

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
  const named = flags.cloud === undefined ? undefined : chosenCloud(flags.cloud, config);
  const fromEnv = flags.host ?? named?.host ?? (env['EC_ENDPOINT'] || env['EC_HOST'] || undefined);
  const cloud = named ?? (fromEnv === undefined ? onlyCloud(config) : undefined);
  const ecctl = await readEcctl(env);
  const host = fromEnv ?? cloud?.host ?? ecctl.host ?? DEFAULT_HOST;
  // A key from ecctl's file belongs to the host in that file, and goes nowhere else.
  const ecctlAuth = host === (ecctl.host ?? DEFAULT_HOST) ? ecctl : {};
  return {
    host,
    auth: credentials(flags, cloud?.apiKeyVariable, ecctlAuth, env),
    caCert: flags.caCert === undefined ? undefined : await readCaCert(flags.caCert),
    insecure: flags.insecure ?? truthy(env['EC_INSECURE'] ?? env['EC_SKIP_TLS_VALIDATION']) ?? false,
    total: duration(flags.timeout ?? env['EC_TIMEOUT']),
    proxy: {
      ...present('http', env['HTTP_PROXY'] ?? env['http_proxy']),
      ...present('https', env['HTTPS_PROXY'] ?? env['https_proxy']),
      ...present('no', env['NO_PROXY'] ?? env['no_proxy']),
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
export function terminal(env: Environment = process.env): { readonly plain: boolean } {
  return { plain: Boolean(env['CI']) || env['TERM'] === 'dumb' };
}

function onlyCloud(config: ConfigFile | undefined) {
  const clouds = Object.values(config?.clouds ?? {});
  return clouds.length === 1 ? clouds[0] : undefined;
}

function chosenCloud(name: string, config: ConfigFile | undefined) {
  const clouds = config?.clouds ?? {};
  const cloud = clouds[name];
  if (cloud !== undefined) return cloud;
  const names = Object.keys(clouds);
  throw new SlipwayError(
    'SETTINGS',
    `there is no cloud "${name}"${config ? ` in ${config.file}` : ', for there is no slipway.json'}`,
    names.length > 0
      ? `Name one of: ${names.join(', ')}.`
      : 'List it under "clouds" in slipway.json, or pass --host.',
  );
}

const Ecctl = z.looseObject({
  host: z.string().optional(),
  api_key: z.string().optional(),
  user: z.string().optional(),
  pass: z.string().optional(),
});

/** `ecctl init` writes ~/.ecctl/config.json; it is read, never written. */
async function readEcctl(env: Environment): Promise<z.infer<typeof Ecctl>> {
  const file = path.join(env['HOME'] || homedir(), '.ecctl', 'config.json');
  const content = await readFile(file, 'utf8').catch(() => '{}');
  try {
    return Ecctl.parse(JSON.parse(content));
  } catch (error) {
    throw new SlipwayError(
      'SETTINGS',
      `${file} is not what ecctl writes`,
      'Run ecctl init again, or move the file away.',
      error,
    );
  }
}

function credentials(
  flags: CloudFlags,
  variable: string | undefined,
  ecctl: z.infer<typeof Ecctl>,
  env: Environment,
): Auth {
  // A cloud that names its variable gets that key and no other: a key must not travel to a host it is not for.
  const apiKey =
    flags.apiKey ??
    (variable ? env[variable] : env['EC_API_KEY'] || env['ECE_API_KEY'] || env['CLOUD_API_KEY']);
  const user = env['EC_USER'] ?? env['EC_USERNAME'];
  const password = env['EC_PASS'] ?? env['EC_PASSWORD'];
  if (apiKey && (user || password)) {
    throw new SlipwayError(
      'CREDENTIALS_CONFLICT',
      'an API key and a user or password are both set',
      'Unset EC_API_KEY, or EC_USER and EC_PASS.',
    );
  }
  if (apiKey) return { apiKey: checkedKey(apiKey) };
  if (user && password) return { user, password };
  if (user || password) {
    throw new SlipwayError(
      'CREDENTIALS_MISSING',
      user ? 'EC_USER is set, but EC_PASS is not' : 'EC_PASS is set, but EC_USER is not',
      'Set both, or use EC_API_KEY.',
    );
  }
  if (ecctl.api_key) return { apiKey: checkedKey(ecctl.api_key) };
  if (ecctl.user && ecctl.pass) return { user: ecctl.user, password: ecctl.pass };
  throw new SlipwayError(
    'CREDENTIALS_MISSING',
    `no credentials: ${variable ?? 'EC_API_KEY'} is not set`,
    `Set ${variable ?? 'EC_API_KEY'} to an API key of your Elastic Cloud organization, or pass --local to use the local cloud on this machine.`,
  );
}

/** A header can hold neither blanks at its ends nor line breaks; a pasted key often does. */
function checkedKey(key: string): string {
  const trimmed = key.trim();
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new SlipwayError(
    'SETTINGS',
    'the API key holds blanks, line breaks or non-ASCII characters',
    'Copy the key again, on one line.',
  );
}

async function readCaCert(file: string): Promise<string> {
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SlipwayError(
      'SETTINGS',
      `--ca-cert ${file} cannot be read: ${error.code}`,
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

/** `90s`, `5m`, `1h30m`, `500ms` as ecctl takes them, or bare seconds -> milliseconds. */
export function duration(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/gy)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) {
    throw new SlipwayError('SETTINGS', `"${text}" is not a duration`, 'Write it like 90s, 5m or 1h30m.');
  }
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit as keyof typeof units], 0);
}

function truthy(text: string | undefined): boolean | undefined {
  return text === undefined || text === '' ? undefined : /^(1|t|true|yes)$/i.test(text);
}

function present<K extends string>(key: K, value: string | undefined): { readonly [key in K]?: string } {
  return value ? ({ [key]: value } as { readonly [key in K]?: string }) : {};
}
