import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localCloud } from '../support/local-cloud.ts';
import { call, extension, zip } from './caller.ts';

describe('delete-extension', () => {
  it('removes the extension, its file and its folder', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, zip('a'));
    const { url } = (await call(cloud, 'get-extension', { id })).body.file_metadata;
    const { status, body } = await call(cloud, 'delete-extension', { id });
    expect([status, body]).toEqual([200, {}]);
    expect((await call(cloud, 'get-extension', { id })).status).toBe(404);
    expect((await fetch(url)).status).toBe(404);
    expect(await readdir(join(cloud.dataFolder, 'extensions'))).toEqual([]);
    expect(await readdir(join(cloud.dataFolder, 'locks'))).toEqual([]);
  });

  it('refuses an extension that deployments use, and says which', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const deployments = join(cloud.dataFolder, 'deployments.json');
    await writeFile(deployments, JSON.stringify({ [id]: ['d1', 'd2'] }));
    const { status, body } = await call(cloud, 'delete-extension', { id });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        code: 'extensions.extension_in_use',
        message: `Cannot delete extension [${id}]. It is used by deployments [d1, d2].`,
      },
    ]);
    await writeFile(deployments, '{}');
    expect((await call(cloud, 'delete-extension', { id })).status).toBe(200);
  });
});
