import { stat } from 'node:fs/promises';
import type { Client } from '../cloud/client.ts';
import { getExtension } from '../cloud/get-extension.ts';
import { listExtensions } from '../cloud/list-extensions.ts';
import type { Extension } from '../cloud/schemas.ts';
import { readConfig } from '../config.ts';
import { SlipwayError } from '../errors.ts';
import type { NarrowFlags, TargetFlags } from './flags.ts';
import type { Screen } from './screen.ts';
import { chooseTarget, LOCAL_DATA, type Target } from './target.ts';

/** Opens the cloud for a command that looks at the remote side alone. */
export async function onTarget<T>(
  flags: TargetFlags,
  screen: Screen,
  work: (target: Target) => Promise<T>,
): Promise<T> {
  const open = await chooseTarget(flags, await readConfig(process.cwd()), screen);
  await refuseNoStore(flags);
  return open(work);
}

/** To look at a local cloud that is not there would make it, and hide that --data is misspelt. */
async function refuseNoStore({ local, data = LOCAL_DATA }: TargetFlags): Promise<void> {
  if (!local || (await stat(data).catch(() => undefined)) !== undefined) return;
  throw new SlipwayError(
    'LOCAL_CLOUD',
    `there is no local cloud in ${data}`,
    'Publish to it first: `slipway publish --local`; or name another folder with --data.',
  );
}

/** A name or an id -> the one extension that it means, with the deployments that use it. */
export async function oneExtension(
  client: Client,
  nameOrId: string,
  { type, version }: NarrowFlags,
): Promise<Extension> {
  const { extensions } = await client.call(listExtensions, {});
  const byId = extensions.filter(({ id }) => id === nameOrId);
  const named = (byId.length > 0 ? byId : extensions.filter(({ name }) => name === nameOrId)).filter(
    (each) =>
      (type ?? each.extension_type) === each.extension_type && (version ?? each.version) === each.version,
  );
  const [only, ...others] = named;
  if (only === undefined) {
    throw new SlipwayError(
      'EXTENSION_NOT_FOUND',
      `no extension${type ? ` of type ${type}` : ''}${version ? ` for ${version}` : ''} has the id or name ${nameOrId}`,
      '`slipway list` shows all that are there.',
    );
  }
  if (others.length > 0) {
    const kinds = named.map(({ extension_type, version }) => `${extension_type} ${version}`);
    const each = named.map(({ id, extension_type, version }) => `${id} (${extension_type} ${version})`);
    throw new SlipwayError(
      'NAME_AMBIGUOUS',
      `${named.length} extensions are called ${nameOrId}: ${each.join(', ')}`,
      new Set(kinds).size === kinds.length
        ? 'Name one by its id, or add --version or --type.'
        : 'Name one by its id.',
    );
  }
  return client.call(getExtension, { id: only.id, include_deployments: true });
}
