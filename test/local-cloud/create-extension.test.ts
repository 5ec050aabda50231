import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { localCloud } from '../support/local-cloud.ts';
import { BUNDLE, call, storedFile, zip } from './caller.ts';

const NOW = '2026-11-21T10:00:00.000Z';

describe('create-extension', () => {
  it('answers with what was sent, an id of ten digits and its repo url, and no file', async () => {
    const cloud = await localCloud({ now: () => new Date(NOW) });
    const json = {
      name: 'analysis-demo',
      extension_type: 'plugin',
      version: '9.5.2',
      description: 'A demo.',
    };
    const { status, headers, body } = await call(cloud, 'create-extension', { json });
    expect(status).toBe(201);
    expect(body.id).toMatch(/^\d{10}$/);
    expect(body).toEqual({ ...json, id: body.id, url: `repo://${body.id}` });
    expect(headers.get('x-cloud-resource-version')).toBe('1');
    expect(headers.get('x-cloud-resource-created')).toBe(NOW);
    expect(headers.get('x-cloud-resource-last-modified')).toBe(NOW);
  });

  it('makes a second extension when asked a second time', async () => {
    const cloud = await localCloud();
    const first = await call(cloud, 'create-extension', { json: BUNDLE });
    const second = await call(cloud, 'create-extension', { json: BUNDLE });
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
    expect((await call(cloud, 'list-extensions')).body.extensions).toHaveLength(2);
  });

  it('ignores fields that the API does not know', async () => {
    const { body } = await call(await localCloud(), 'create-extension', {
      json: { ...BUNDLE, colour: 'red' },
    });
    expect(body).toEqual({ ...BUNDLE, id: body.id, url: body.url });
  });

  it.each([
    ['lacks a name', { name: undefined }, 'root.field_missing', 'name'],
    ['lacks a type', { extension_type: undefined }, 'root.field_missing', 'extension_type'],
    ['lacks a version', { version: undefined }, 'root.field_missing', 'version'],
    ['has a name with a space', { name: 'my synonyms' }, 'root.field_not_accepted', 'name'],
    ['has a name beyond ASCII', { name: 'synonymes-français' }, 'root.field_not_accepted', 'name'],
    ['has a name with a line break', { name: 'synonyms\n' }, 'root.field_not_accepted', 'name'],
    ['has an empty name', { name: '' }, 'root.field_not_accepted', 'name'],
    ['has an unknown type', { extension_type: 'theme' }, 'root.field_not_accepted', 'extension_type'],
    ['has an empty version', { version: '' }, 'root.field_not_accepted', 'version'],
    ['has a blank version', { version: ' ' }, 'root.field_not_accepted', 'version'],
    ['has a number as version', { version: 9 }, 'root.field_not_accepted', 'version'],
    ['has null as description', { description: null }, 'root.field_not_accepted', 'description'],
  ])('refuses a body that %s, and names the field', async (_what, change, code, field) => {
    const cloud = await localCloud();
    const { status, body } = await call(cloud, 'create-extension', { json: { ...BUNDLE, ...change } });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ code, fields: [field] }]);
    expect((await call(cloud, 'list-extensions')).body).toEqual({ extensions: [] });
  });

  it('tells all that is wrong with a body at once', async () => {
    const { body } = await call(await localCloud(), 'create-extension', { json: { name: 'a b' } });
    expect(body.errors).toMatchObject([
      { code: 'root.field_not_accepted', fields: ['name'] },
      { code: 'root.field_missing', fields: ['extension_type'] },
      { code: 'root.field_missing', fields: ['version'] },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['half a text', '{"name":"a'],
    ['a list', '[]'],
    ['null', 'null'],
    ['bytes that are no UTF-8', Buffer.from('{"name":"\xff"}', 'latin1')],
  ])('refuses %s instead of a JSON object', async (_what, body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await call(await localCloud(), 'create-extension', { body, headers });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ code: 'root.malformed_json' }]);
  });

  it('refuses a body above a megabyte', async () => {
    const json = { ...BUNDLE, description: 'x'.repeat(1024 * 1024) };
    const { status, body } = await call(await localCloud(), 'create-extension', { json });
    expect([status, body.errors[0].code]).toEqual([400, 'root.body_too_large']);
  });

  it('refuses a body that is not declared as JSON', async () => {
    const body = JSON.stringify(BUNDLE);
    const answer = await call(await localCloud(), 'create-extension', {
      body,
      headers: { 'content-type': 'text/plain' },
    });
    expect([answer.status, answer.body.errors[0].code]).toEqual([415, 'root.unsupported_media_type']);
  });

  it('refuses a session without a user id with 404', async () => {
    const cloud = await localCloud({ user: { name: 'admin', password: 'secret' } });
    const headers = { authorization: `Basic ${btoa(':secret')}` };
    const { status, body } = await call(cloud, 'create-extension', { json: BUNDLE, headers });
    expect([status, body.errors[0].code]).toEqual([404, 'extensions.no_user_id']);
  });
});

describe('create-extension with a download_url', () => {
  it('stores what a server of this machine holds there', async () => {
    const cloud = await localCloud();
    const download_url = `${await fileServer(200, zip('from afar'))}/bundle.zip`;
    const { status, body } = await call(cloud, 'create-extension', { json: { ...BUNDLE, download_url } });
    expect(status).toBe(201);
    expect(body).toMatchObject({ download_url, file_metadata: { size: 13 } });
    expect(await storedFile(cloud, body.id)).toEqual(zip('from afar'));
  });

  it.each([
    ['redirects', 302, zip('a'), 'redirects are not followed'],
    ['is not there', 404, zip('a'), 'answers 404, expected 200'],
    ['is empty', 200, Buffer.of(), 'empty'],
    ['is no zip', 200, Buffer.from('<html>'), 'does not begin like a zip'],
  ])('makes no extension when the file %s', async (_what, status, file, words) => {
    const cloud = await localCloud();
    const download_url = `${await fileServer(status, file)}/bundle.zip?token=hush`;
    const answer = await call(cloud, 'create-extension', { json: { ...BUNDLE, download_url } });
    expect([answer.status, answer.body.errors[0].code]).toEqual([400, 'extensions.request_execution_failed']);
    expect(answer.body.errors[0].message).toContain(words);
    expect(answer.body.errors[0].message).not.toContain('hush');
    expect(await readdir(join(cloud.dataFolder, 'extensions'))).toEqual([]);
  });

  it.each([
    'https://example.org/bundle.zip',
    'http://192.168.0.1/bundle.zip',
    'http://127.0.0.1.example.org/bundle.zip',
    'file:///etc/passwd',
    'bundle.zip',
    'http://127.0.0.1:1/bundle.zip',
  ])('refuses %s without asking anyone', async (download_url) => {
    const { status, body } = await call(await localCloud(), 'create-extension', {
      json: { ...BUNDLE, download_url },
    });
    expect([status, body.errors[0].code]).toEqual([400, 'extensions.request_execution_failed']);
  });
});

/** A server on this machine that says the same to everyone. */
async function fileServer(status: number, file: Buffer): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { location: '/elsewhere.zip' }).end(file);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
