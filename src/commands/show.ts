import { extensionText, shown } from '../report/remote.ts';
import type { Run } from './declare.ts';
import { json, type NarrowFlags, type OutputFlags, type TargetFlags } from './flags.ts';
import { oneExtension, onTarget } from './remote.ts';

export const run: Run<NarrowFlags & TargetFlags & OutputFlags> = ([nameOrId = ''], flags, screen) =>
  onTarget(flags, screen, async ({ client, host }) => {
    const extension = shown(await oneExtension(client, nameOrId, flags));
    screen.print(
      flags.output === 'json' ? json('slipway-show/1', { host, extension }) : extensionText(extension),
    );
    return 0;
  });
