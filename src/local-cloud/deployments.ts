import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SlipwayError } from '../errors.ts';
import { undefinedIfAbsent } from './absent.ts';
import type { Call, Cloud } from './cloud.ts';
import { refusal } from './refusal.ts';

const DeploymentsFile = z.record(z.string(), z.array(z.string()));

/** Extension id -> ids of the deployments that use it. */
export type UsedBy = (id: string) => readonly string[];

/** What the options and the file deployments.json, as it stands now, say of who uses what. */
export async function deploymentsUsing({ dataFolder, deployments }: Cloud): Promise<UsedBy> {
  const onDisk = await readDeploymentsFile(dataFolder);
  return (id) => [...new Set([...(deployments[id] ?? []), ...(onDisk[id] ?? [])])];
}

/** The same, if the call asks for it with `include_deployments=true`; undefined if not. */
export async function deploymentsOf(cloud: Cloud, call: Call): Promise<UsedBy | undefined> {
  const asked = call.req.query('include_deployments') ?? 'false';
  if (asked !== 'true' && asked !== 'false') {
    const message = `include_deployments is "${asked}", expected true or false.`;
    throw refusal(400, 'root.field_not_accepted', message, ['include_deployments']);
  }
  return asked === 'true' ? deploymentsUsing(cloud) : undefined;
}

/** deployments.json in the data folder; nothing when there is no such file. Throws LOCAL_CLOUD when it does not parse. */
export async function readDeploymentsFile(
  dataFolder: string,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const path = join(dataFolder, 'deployments.json');
  const text = await readFile(path, 'utf8').catch(undefinedIfAbsent);
  if (text === undefined) return {};
  try {
    return DeploymentsFile.parse(JSON.parse(text));
  } catch (error) {
    throw new SlipwayError(
      'LOCAL_CLOUD',
      `${path} is not a JSON object of extension id to a list of deployment ids`,
      'Write it like {"2536123203": ["0123456789abcdef0123456789abcdef"]}, or remove it.',
      error,
    );
  }
}
