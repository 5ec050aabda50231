import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type LocalCloud, type LocalCloudOptions, startLocalCloud } from '../../src/local-cloud/serve.ts';

/**
 * A local cloud on a free port, over a temporary folder unless one is given. Ends with the test that asked for it.
 * To be called inside a test, or in beforeEach.
 */
export async function localCloud(options: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  const dataFolder = options.dataFolder ?? (await temporaryFolder());
  const cloud = await startLocalCloud({ ...options, dataFolder });
  onTestFinished(() => cloud.close());
  return cloud;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'slipway-local-cloud-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
