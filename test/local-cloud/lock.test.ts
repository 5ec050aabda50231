import { mkdir, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocalCloud } from '../../src/local-cloud/serve.ts';
import { localCloud } from '../support/local-cloud.ts';
import { call, extension, slowCall, storedFile, upload, zip } from './caller.ts';

const ZIP = 'application/zip';

describe('two uploads to one extension', () => {
  it.each([
    ['one local cloud', async (cloud: LocalCloud) => cloud],
    [
      'two local clouds on one data folder',
      ({ dataFolder, apiKey }: LocalCloud) => localCloud({ dataFolder, apiKey }),
    ],
  ])('wait for each other in %s', async (_where, open) => {
    const cloud = await localCloud();
    const other = await open(cloud);
    const id = await extension(cloud);
    const { socket, answer } = await slowCall(cloud, 'upload-extension', id, {
      'content-type': ZIP,
      'content-length': 9,
    });
    const second = upload(other, id, zip('second'));
    // Reading does not wait; and by the time it is answered, the second upload would be through if nothing held it.
    for (let times = 0; times < 5; times += 1) {
      expect((await call(other, 'get-extension', { id })).body.file_metadata).toBeUndefined();
    }
    socket.write(zip('first'));
    expect(await answer).toMatch(/x-cloud-resource-version: 2\r\n/);
    expect((await second).headers.get('x-cloud-resource-version')).toBe('3');
    expect(await storedFile(cloud, id)).toEqual(zip('second'));
  });

  it('do not wait when they go to different extensions', async () => {
    const cloud = await localCloud();
    await slowCall(cloud, 'upload-extension', await extension(cloud), {
      'content-type': ZIP,
      'content-length': 9,
    });
    expect((await upload(cloud, await extension(cloud), zip('a'))).status).toBe(200);
  });

  it('do not wait for a process that was killed', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const lock = join(cloud.dataFolder, 'locks', `${id}.lock`);
    const past = new Date(Date.now() - 60_000);
    await mkdir(lock);
    await utimes(lock, past, past);
    expect((await upload(cloud, id, zip('a'))).status).toBe(200);
    expect(await readdir(join(cloud.dataFolder, 'locks'))).toEqual([]);
  });
});
