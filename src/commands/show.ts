import { extensionText, shown } from '../report/remote.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags, type TargetFlags } from './flags.ts';
import { oneExtension, onTarget } from './remote.ts';

export const run: Run<TargetFlags & OutputFlags> = ([nameOrId = ''], flags, screen) =>
  onTarget(flags, async ({ client, host }) => {
    const extension = shown(await oneExtension(client, nameOrId));
    screen.print(
      flags.output === 'json' ? json('slipway-show/1', { host, extension }) : extensionText(extension),
    );
    return 0;
  });
