import type { FakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';
import { at, slipway } from './in-process.ts';

/** Publishes another file under the name, for 9.*, so that the next publish is refused. Gives its id. */
export async function occupy(service: FakeCloud, name: string): Promise<string> {
  const cwd = await folder({ 'other.txt': 'other\n' });
  const { stdout } = await slipway(['publish', '.', '--name', name, '--version', '9.*', '--output', 'json'], {
    cwd,
    env: at(service),
  });
  return JSON.parse(stdout).receipts[0].id;
}
