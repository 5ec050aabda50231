import { deleteExtension } from '../cloud/delete-extension.ts';
import { SlipwayError } from '../errors.ts';
import { title } from '../report/findings.ts';
import { shown } from '../report/remote.ts';
import type { Run } from './declare.ts';
import { json, type NarrowFlags, type OutputFlags, type TargetFlags } from './flags.ts';
import { oneExtension, onTarget } from './remote.ts';

export const run: Run<NarrowFlags & TargetFlags & OutputFlags> = ([nameOrId = ''], flags, screen) =>
  onTarget(flags, screen, async ({ client, host }) => {
    const extension = shown(await oneExtension(client, nameOrId, flags));
    const deployments = extension.deployments ?? [];
    if (deployments.length > 0) {
      throw new SlipwayError(
        'API_IN_USE',
        `${extension.id} (${title(extension)}) is used by the deployments ${deployments.join(', ')}`,
        'Take it out of their plans first; their nodes fetch it at every start.',
      );
    }
    await client.call(deleteExtension, { id: extension.id });
    screen.print(
      flags.output === 'json'
        ? json('slipway-delete/1', { host, extension })
        : `Deleted ${extension.id}: ${title(extension)}\n`,
    );
    return 0;
  });
