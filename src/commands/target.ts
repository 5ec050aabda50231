import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Client, createClient } from '../cloud/client.ts';
import { undiciTransport } from '../cloud/transport.ts';
import type { ConfigFile } from '../config.ts';
import { SlipwayError } from '../errors.ts';
import { cloudSettings } from '../settings.ts';
import type { TargetFlags } from './flags.ts';
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
export async function chooseTarget(flags: TargetFlags, config: ConfigFile | undefined): Promise<OpenTarget> {
  if (flags.local) return localTarget(flags);
  const { apiKeyStdin, local: _local, data: _data, ...cloud } = flags;
  const apiKey = apiKeyStdin ? (await text(process.stdin)).trim() : undefined;
  if (apiKey === '') {
    throw new SlipwayError(
      'CREDENTIALS_MISSING',
      'standard input held no API key',
      'Pipe the key in: `slipway publish --api-key-stdin < key`.',
    );
  }
  const settings = await cloudSettings({ ...cloud, ...(apiKey !== undefined && { apiKey }) }, config);
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

function localTarget(flags: TargetFlags): OpenTarget {
  const elsewhere = flags.host ?? flags.cloud;
  if (elsewhere !== undefined) {
    throw new SlipwayError('USAGE', `--local and ${elsewhere} both say where to go`, 'Pass one of them.');
  }
  const dataFolder = path.resolve(flags.data);
  return async (work) => {
    // Loaded only here: its server and locks are of no use to a run against a real cloud.
    const { startLocalCloud } = await import('../local-cloud/serve.ts');
    const cloud = await startLocalCloud({ dataFolder });
    const transport = undiciTransport({
      host: cloud.url,
      auth: { apiKey: cloud.apiKey },
      userAgent: await userAgent(),
    });
    try {
      return await work({
        host: `local:${flags.data}`,
        client: createClient(transport),
        fileOf: (id) => path.join(flags.data, 'extensions', id, 'file.zip'),
      });
    } finally {
      await transport.close();
      await cloud.close();
    }
  };
}
