import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Auth } from './cloud/credentials.ts';
import { SlipwayError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Whose key is wanted: that of a cloud in slipway.json that names its variable, or the general one. */
export interface Wanted {
  /** The key from standard input: it goes over everything else. */
  readonly given: string | undefined;
  readonly variable: string | undefined;
  /** What ecctl's file says, if it is for this host. */
  readonly ecctl: Ecctl;
}

/** The environment, ecctl's file -> credentials for one host. Throws CREDENTIALS_*, never with a secret in the words. */
export function credentials({ given, variable, ecctl }: Wanted, env: Environment): Auth {
  if (given !== undefined) return { apiKey: checkedKey(given) };
  // A cloud that names its variable gets that key and nothing else: a secret must not travel to a host it is not for.
  if (variable !== undefined) return { apiKey: checkedKey(env[variable] || missing(variable)) };

  const apiKey = env['EC_API_KEY'] || env['ECE_API_KEY'] || env['CLOUD_API_KEY'];
  const user = env['EC_USER'] || env['EC_USERNAME'];
  const password = env['EC_PASS'] || env['EC_PASSWORD'];
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
  return missing('EC_API_KEY');
}

const Ecctl = z.looseObject({
  host: z.string().optional(),
  api_key: z.string().optional(),
  user: z.string().optional(),
  pass: z.string().optional(),
});
export type Ecctl = z.infer<typeof Ecctl>;

/** What `ecctl init` wrote to ~/.ecctl/config.json; nothing when it was never run. It is read, never written. */
export async function readEcctl(env: Environment): Promise<Ecctl> {
  // An empty or relative HOME would name a file of the checkout, which may be anyone's.
  const home = env['HOME'] ?? '';
  const file = path.join(path.isAbsolute(home) ? home : userInfo().homedir, '.ecctl', 'config.json');
  try {
    return Ecctl.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return {};
    throw new SlipwayError(
      'SETTINGS',
      `${file} is not what ecctl writes, or cannot be read`,
      'Run ecctl init again, or move the file away.',
    );
  }
}

function missing(variable: string): never {
  throw new SlipwayError(
    'CREDENTIALS_MISSING',
    `no credentials: ${variable} is not set`,
    `Set ${variable} to an API key of your Elastic Cloud organization, or pass --local to use the local cloud on this machine.`,
  );
}

/** A header can hold neither blanks nor line breaks; a pasted key often ends in one. */
function checkedKey(key: string): string {
  const trimmed = key.trim();
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new SlipwayError(
    'SETTINGS',
    'the API key holds blanks, line breaks or non-ASCII characters',
    'Copy the key again, on one line.',
  );
}
