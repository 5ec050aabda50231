import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Client, createClient } from '../cloud/client.ts';
import { undiciTransport } from '../cloud/transport.ts';
import type { ConfigFile } from '../config.ts';
import { SlipwayError } from '../errors.ts';
import { cloudSettings, duration } from '../settings.ts';
import type { TargetFlags } from './flags.ts';
import type { Screen } from './screen.ts';
import { userAgent } from './version.ts';

/** A cloud that can be talked to. */
export interface Target {
  /** What the user calls it: the host, or `local:<folder>`. */
  readonly host: string;
  readonly client: Client;
  /** Where the local cloud keeps the file of an extension. */
  readonly fileOf?: (id: string) => string;
}

/** Opens the chosen cloud for as long as `work` runs. */
export type OpenTarget = <T>(work: (target: Target) => Promise<T>) => Promise<T>;

/** Flags, environment and slipway.json -> a cloud, not opened yet. Throws what is missing before any request. */
export async function chooseTarget(
  flags: TargetFlags,
  config: ConfigFile | undefined,
  screen: Screen,
): Promise<OpenTarget> {
  if (flags.local) return localTarget(flags);
  if (flags.data !== undefined) {
    throw new SlipwayError(
      'USAGE',
      '--data is for the local cloud alone',
      'Add --local, or leave out --data.',
    );
  }
  const { apiKeyStdin, ...cloud } = flags;
  const apiKey = apiKeyStdin ? (await text(process.stdin)).trim() : undefined;
  if (apiKey === '') {
    throw new SlipwayError(
      'CREDENTIALS_MISSING',
      'standard input held no API key',
      'Pipe the key in: `slipway publish --api-key-stdin < key`.',
    );
  }
  const settings = await cloudSettings({ ...cloud, ...(apiKey !== undefined && { apiKey }) }, config);
  if (settings.insecure) {
    screen.tell(
      `INSECURE  the TLS certificate of ${settings.host} is not checked: anyone on the way can read the API key`,
    );
  }
  return async (work) => {
    const transport = undiciTransport({ ...settings, userAgent: await userAgent() });
    try {
      const client = createClient(transport, settings);
      return await work({ host: client.host, client });
    } finally {
      await transport.close();
    }
  };
}

/** Where the local cloud keeps its store when --data does not say. */
export const LOCAL_DATA = path.join('.slipway', 'local-cloud');

function localTarget(flags: TargetFlags): OpenTarget {
  const { host, cloud, caCert, insecure, apiKeyStdin } = flags;
  const [also] = Object.entries({
    host,
    cloud,
    'ca-cert': caCert,
    insecure,
    'api-key-stdin': apiKeyStdin,
  }).filter(([, value]) => value !== undefined);
  if (also !== undefined) {
    throw new SlipwayError(
      'USAGE',
      `--local is a cloud of its own, which --${also[0]} does not fit`,
      `Leave out one of them.`,
    );
  }
  const { data = LOCAL_DATA, uploadFormat = 'auto' } = flags;
  const total = duration('--timeout', flags.timeout);
  return async (work) => {
    // Loaded only here: its server and locks are of no use to a run against a real cloud.
    const { startLocalCloud } = await import('../local-cloud/serve.ts');
    const local = await startLocalCloud({ dataFolder: path.resolve(data) });
    const auth = { apiKey: local.apiKey };
    const transport = undiciTransport({ host: local.url, auth, total, userAgent: await userAgent() });
    try {
      return await work({
        host: `local:${data}`,
        client: createClient(transport, { uploadFormat }),
        fileOf: (id) => path.join(data, 'extensions', id, 'file.zip'),
      });
    } finally {
      await transport.close();
      await local.close();
    }
  };
}
