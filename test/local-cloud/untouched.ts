import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { LocalCloud } from '../../src/local-cloud/serve.ts';
import { BUNDLE, call, storedFile, zip } from './caller.ts';

/**
 * Fails unless the extension, made with the file `zip('old')`, is as it was, and nothing lies about.
 * Begins with an update: that waits for a running upload to be over, and is not refused if it changed nothing.
 */
export async function expectUntouched(cloud: LocalCloud, id: string): Promise<void> {
  const { status, headers } = await call(cloud, 'update-extension', { id, json: BUNDLE });
  expect([status, headers.get('x-cloud-resource-version')]).toEqual([200, '3']);
  expect(await storedFile(cloud, id)).toEqual(zip('old'));
  expect((await readdir(join(cloud.dataFolder, 'extensions', id))).sort()).toEqual([
    'extension.json',
    'file.zip',
  ]);
  expect(await readdir(join(cloud.dataFolder, 'locks'))).toEqual([]);
}
