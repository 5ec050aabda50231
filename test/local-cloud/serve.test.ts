import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startLocalCloud } from '../../src/local-cloud/serve.ts';
import { localCloud } from '../support/local-cloud.ts';
import { BUNDLE, call, extension, slowCall, storedFile, zip } from './caller.ts';

describe('startLocalCloud', () => {
  it('listens on a free port of the loopback interface, and makes its data folder', async () => {
    const parent = (await localCloud()).dataFolder;
    const cloud = await localCloud({ dataFolder: join(parent, 'some', 'where') });
    expect(cloud.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await stat(cloud.dataFolder)).isDirectory()).toBe(true);
  });

  it('brackets an IPv6 address', async () => {
    const cloud = await localCloud({ host: '::1' });
    expect(cloud.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await call(cloud, 'list-extensions')).status).toBe(200);
  });

  it('keeps each extension in a folder of its own, its file as it came', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, zip('a'));
    const folder = join(cloud.dataFolder, 'extensions', id);
    expect(await readFile(join(folder, 'file.zip'))).toEqual(zip('a'));
    expect(JSON.parse(await readFile(join(folder, 'extension.json'), 'utf8'))).toMatchObject({
      ...BUNDLE,
      id,
    });
  });

  it('finds everything again after a restart', async () => {
    const first = await localCloud();
    const id = await extension(first, zip('a'), { description: 'kept' });
    const { headers, body } = await call(first, 'get-extension', { id });
    await first.close();
    const second = await localCloud({ dataFolder: first.dataFolder });
    const again = await call(second, 'get-extension', { id });
    const { url: _link, ...file } = body.file_metadata;
    expect(again.body).toMatchObject({ ...body, file_metadata: file });
    expect(again.headers.get('x-cloud-resource-version')).toBe(headers.get('x-cloud-resource-version'));
    expect(await storedFile(second, id)).toEqual(zip('a'));
  });

  it('leaves the Request and Response of the process alone', async () => {
    const before = [globalThis.Request, globalThis.Response];
    await localCloud();
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });

  it('refuses a port that is taken', async () => {
    const { url, dataFolder } = await localCloud();
    await expect(startLocalCloud({ dataFolder, port: Number(new URL(url).port) })).rejects.toMatchObject({
      code: 'LOCAL_CLOUD',
      message: expect.stringContaining('EADDRINUSE'),
      hint: expect.stringContaining('--port'),
    });
  });

  it('refuses a data folder that is a file', async () => {
    const file = join((await localCloud()).dataFolder, 'file');
    await writeFile(file, '');
    await expect(startLocalCloud({ dataFolder: file })).rejects.toMatchObject({ code: 'LOCAL_CLOUD' });
  });

  it('refuses a deployments.json that is no list of deployments', async () => {
    const { dataFolder } = await localCloud();
    await writeFile(join(dataFolder, 'deployments.json'), '{"2536123203": "d"}');
    await expect(startLocalCloud({ dataFolder })).rejects.toMatchObject({ code: 'LOCAL_CLOUD' });
  });
});

describe('close', () => {
  it('lets a running upload end, and takes no call any more', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const { socket, answer } = await slowCall(cloud, 'upload-extension', id, {
      'content-type': 'application/zip',
      'content-length': 5,
    });
    const closed = cloud.close();
    await expect(fetch(cloud.url)).rejects.toThrow();
    socket.write(zip('a'));
    expect(await answer).toMatch(/^HTTP\/1.1 200 /);
    await closed;
    expect(await storedFile(await localCloud({ dataFolder: cloud.dataFolder }), id)).toEqual(zip('a'));
  });

  it('ends what does not end by itself, and frees its locks', async () => {
    const failures: unknown[] = [];
    const cloud = await localCloud({ onFailure: (error) => failures.push(error) });
    const id = await extension(cloud, zip('old'));
    const head = { 'content-type': 'application/zip', 'content-length': 5 };
    const running = await slowCall(cloud, 'upload-extension', id, head);
    const waiting = call(cloud, 'upload-extension', {
      id,
      body: zip('b'),
      headers: { 'content-type': 'application/zip' },
    });
    const refused = expect(waiting).rejects.toThrow();
    await cloud.close();
    await refused;
    expect(await running.answer).toBe('');
    expect(failures).toEqual([]);
    const next = await localCloud({ dataFolder: cloud.dataFolder });
    expect(await storedFile(next, id)).toEqual(zip('old'));
    expect((await call(next, 'delete-extension', { id })).status).toBe(200);
  });

  it('does not wait for idle connections, and may be called twice', async () => {
    const cloud = await localCloud();
    await call(cloud, 'list-extensions');
    const began = performance.now();
    await Promise.all([cloud.close(), cloud.close()]);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
