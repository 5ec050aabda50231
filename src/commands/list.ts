import { listExtensions } from '../cloud/list-extensions.ts';
import { extensionsText, shown } from '../report/remote.ts';
import type { Run } from './declare.ts';
import { json, type OutputFlags, type TargetFlags } from './flags.ts';
import { onTarget } from './remote.ts';

export const run: Run<TargetFlags & OutputFlags> = (_args, flags, screen) =>
  onTarget(flags, screen, async ({ client, host }) => {
    const { extensions } = await client.call(listExtensions, {});
    // The service promises no order.
    const all = extensions.map(shown).sort((a, b) => order(a).localeCompare(order(b), 'en'));
    screen.print(
      flags.output === 'json' ? json('slipway-list/1', { host, extensions: all }) : extensionsText(all),
    );
    return 0;
  });

function order({ name, version, type, id }: ReturnType<typeof shown>): string {
  return `${name} ${version} ${type} ${id}`;
}
