import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocalCloud } from '../../src/local-cloud/serve.ts';
import { localCloud } from '../support/local-cloud.ts';
import { BUNDLE, call, extension, slowCall, storedFile, upload, zip } from './caller.ts';

describe('update-extension', () => {
  it('replaces name, version and description, and keeps id, url and file', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, zip('a'), { description: 'before' });
    const json = { name: 'renamed', version: '9.*', extension_type: 'bundle', description: 'after' };
    const { status, headers, body } = await call(cloud, 'update-extension', { id, json });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...json, id, url: `repo://${id}`, file_metadata: { size: 5 } });
    expect(headers.get('x-cloud-resource-version')).toBe('3');
    expect(await storedFile(cloud, id)).toEqual(zip('a'));
  });

  it('ignores another extension_type', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const { status, body } = await call(cloud, 'update-extension', {
      id,
      json: { ...BUNDLE, extension_type: 'plugin' },
    });
    expect([status, body.extension_type]).toEqual([200, 'bundle']);
  });

  it('drops a description that the body leaves out', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, undefined, { description: 'before' });
    expect((await call(cloud, 'update-extension', { id, json: BUNDLE })).body.description).toBeUndefined();
  });

  it('keeps the date of creation and moves the date of the last change', async () => {
    let now = new Date('2026-11-21T10:00:00Z');
    const cloud = await localCloud({ now: () => now });
    const id = await extension(cloud);
    now = new Date('2026-11-21T11:00:00Z');
    const { headers } = await call(cloud, 'update-extension', { id, json: BUNDLE });
    expect(headers.get('x-cloud-resource-created')).toBe('2026-11-21T10:00:00.000Z');
    expect(headers.get('x-cloud-resource-last-modified')).toBe('2026-11-21T11:00:00.000Z');
  });

  it('replaces the file by what a download_url holds', async () => {
    const cloud = await localCloud();
    const source = await extension(cloud, zip('new'));
    const download_url = (await call(cloud, 'get-extension', { id: source })).body.file_metadata.url;
    const id = await extension(cloud, zip('old'));
    expect((await call(cloud, 'update-extension', { id, json: { ...BUNDLE, download_url } })).status).toBe(
      200,
    );
    expect(await storedFile(cloud, id)).toEqual(zip('new'));
  });

  it('keeps the file and the metadata when the download_url is refused', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, zip('old'));
    const json = { ...BUNDLE, name: 'renamed', download_url: 'http://127.0.0.1:1/a.zip' };
    const { status, body } = await call(cloud, 'update-extension', { id, json });
    expect([status, body.errors[0].code]).toEqual([400, 'extensions.request_execution_failed']);
    expect((await call(cloud, 'get-extension', { id })).body.name).toBe(BUNDLE.name);
    expect(await storedFile(cloud, id)).toEqual(zip('old'));
  });

  it('refuses a body that create-extension would refuse', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const { status, body } = await call(cloud, 'update-extension', { id, json: { ...BUNDLE, name: 'a b' } });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ fields: ['name'] }]);
  });
});

describe('an update and an upload at the same time', () => {
  const body = JSON.stringify(BUNDLE);
  const json = { 'content-type': 'application/json', 'content-length': body.length };
  const file = { 'content-type': 'application/zip', 'content-length': 5 };

  it('gives the update 409 once the upload has changed the extension', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const uploading = await slowCall(cloud, 'upload-extension', id, file);
    const updating = await slowCall(cloud, 'update-extension', id, json);
    updating.socket.write(body);
    uploading.socket.write(zip('a'));
    expect(await uploading.answer).toMatch(/^HTTP\/1.1 200 /);
    expect(await updating.answer).toMatch(/^HTTP\/1.1 409 /);
    expect(await updating.answer).toContain('x-cloud-error-codes: extensions.version_conflict');
  });

  it('lets the update pass once the upload has broken off', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, zip('old'));
    const uploading = await slowCall(cloud, 'upload-extension', id, file);
    const updating = await slowCall(cloud, 'update-extension', id, json);
    updating.socket.write(body);
    uploading.socket.destroy();
    expect(await updating.answer).toMatch(/^HTTP\/1.1 200 /);
    expect(await storedFile(cloud, id)).toEqual(zip('old'));
  });
});

describe.each(['update-extension', 'upload-extension', 'delete-extension'] as const)('%s', (operation) => {
  const change = (cloud: LocalCloud, id: string, headers: Readonly<Record<string, string>> = {}) => {
    if (operation === 'update-extension') return call(cloud, operation, { id, json: BUNDLE, headers });
    if (operation === 'delete-extension') return call(cloud, operation, { id, headers });
    return call(cloud, operation, {
      id,
      body: zip('a'),
      headers: { 'content-type': 'application/zip', ...headers },
    });
  };

  it('answers 404 for an extension that is not there', async () => {
    const { status, body } = await change(await localCloud(), '1234567890');
    expect([status, body.errors[0].code]).toEqual([404, 'extensions.not_found']);
  });

  it('refuses an extension of another owner with 401', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    const path = join(cloud.dataFolder, 'extensions', id, 'extension.json');
    await writeFile(path, (await readFile(path, 'utf8')).replace('"local"', '"somebody-else"'));
    const { status, body } = await change(cloud, id);
    expect([status, body.errors[0].code]).toEqual([401, 'extensions.unauthorised']);
  });

  it('refuses a session without a user id with 401', async () => {
    const cloud = await localCloud({ user: { name: 'admin', password: 'secret' } });
    const id = await extension(cloud);
    const { status, body } = await change(cloud, id, { authorization: `Basic ${btoa(':secret')}` });
    expect([status, body.errors[0].code]).toEqual([401, 'extensions.no_user_id']);
  });

  it('raises the resource version by one', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud);
    await upload(cloud, id, zip('b'));
    const version = (await change(cloud, id)).headers.get('x-cloud-resource-version');
    expect(version).toBe(operation === 'delete-extension' ? '2' : '3');
  });
});
