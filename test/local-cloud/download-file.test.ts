import { describe, expect, it } from 'vitest';
import type { LocalCloud } from '../../src/local-cloud/serve.ts';
import { localCloud } from '../support/local-cloud.ts';
import { call, extension, read, upload, zip } from './caller.ts';
import { expectFailure, expectRateLimitHeaders } from './contract.ts';

const FILE = zip('0123456789');

describe('the URL of a file', () => {
  it('gives the file without credentials', async () => {
    const response = await fetch(await link(await localCloud()));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-length': '14',
      'accept-ranges': 'bytes',
      'x-ratelimit-remaining': expect.any(String),
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(FILE);
  });

  it('gives the same headers and no file to HEAD', async () => {
    const url = await link(await localCloud());
    const [whole, head] = [await fetch(url), await fetch(url, { method: 'HEAD' })];
    const headers = (response: Response) =>
      [...response.headers].filter(([name]) => !['connection', 'keep-alive', 'date'].includes(name));
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(headers(head)).toEqual(headers(whole));
    await whole.body?.cancel();
  });

  it('is on the host by which the cloud was called', async () => {
    const cloud = await localCloud();
    const id = await extension(cloud, FILE);
    const url = cloud.url.replace('127.0.0.1', 'localhost');
    const { body } = await call({ ...cloud, url }, 'get-extension', { id });
    expect(new URL(body.file_metadata.url).origin).toBe(url);
  });

  it('counts for 15 minutes', async () => {
    let now = new Date('2026-11-21T10:00:00Z');
    const url = await link(await localCloud({ now: () => now }));
    now = new Date('2026-11-21T10:14:59Z');
    expect((await fetch(url)).status).toBe(200);
    now = new Date('2026-11-21T10:15:00Z');
    await expectForbidden(url);
  });

  it.each([
    [
      'another signature',
      (url: string) => url.replace(/signature=./, (found) => `signature=${found.endsWith('0') ? 1 : 0}`),
    ],
    ['a longer signature', (url: string) => `${url}0`],
    ['no signature', (url: string) => url.replace(/&signature=.*/, '')],
    ['another time', (url: string) => url.replace(/expires=\d+/, 'expires=9999999999')],
    ['another id', (url: string) => url.replace(/files\/\d+/, 'files/1234567890')],
    ['a path upwards', (url: string) => url.replace(/files\/\d+/, 'files/..%2F..%2Fdeployments.json')],
  ])('counts for nothing with %s', async (_what, tamper) => {
    await expectForbidden(tamper(await link(await localCloud())));
  });

  it('takes GET and HEAD only', async () => {
    const answer = await read(await fetch(await link(await localCloud()), { method: 'POST' }));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expectFailure(answer, ['root.method_not_allowed']);
  });

  it('survives a client that hangs up', async () => {
    const failures: unknown[] = [];
    const cloud = await localCloud({ onFailure: (error) => failures.push(error) });
    const url = await link(cloud, zip('x'.repeat(20_000_000)));
    const hangUp = new AbortController();
    const response = await fetch(url, { signal: hangUp.signal });
    await response.body?.getReader().read();
    hangUp.abort();
    expect((await fetch(url, { method: 'HEAD' })).status).toBe(200);
    await cloud.close();
    expect(failures).toEqual([]);
  });
});

describe('a range of a file', () => {
  it.each([
    ['bytes=0-3', 'bytes 0-3/14', 'PK\x03\x04'],
    ['bytes=4-', 'bytes 4-13/14', '0123456789'],
    ['bytes=-3', 'bytes 11-13/14', '789'],
    ['bytes=12-99', 'bytes 12-13/14', '89'],
  ])('%s is %s', async (range, contentRange, content) => {
    const response = await fetch(await link(await localCloud()), { headers: { range } });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect(response.headers.get('content-length')).toBe(String(content.length));
    expect(await response.text()).toBe(content);
  });

  it.each(['bytes=14-', 'bytes=99-100', 'bytes=-0'])('%s cannot be given', async (range) => {
    const answer = await read(await fetch(await link(await localCloud()), { headers: { range } }));
    expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */14']);
    expectFailure(answer, ['files.range']);
  });

  it.each(['bytes=3-0', 'bytes=a-b', 'bytes=-', 'lines=0-3', 'bytes=0-1,3-4'])(
    '%s is the whole file',
    async (range) => {
      const response = await fetch(await link(await localCloud()), { headers: { range } });
      expect([response.status, await response.text()]).toEqual([200, FILE.toString('latin1')]);
    },
  );

  it('is the whole file when If-Range names a file that is no longer there', async () => {
    const cloud = await localCloud({ now: () => new Date('2026-11-21T10:00:00Z') });
    const id = await extension(cloud, FILE);
    const { url } = (await call(cloud, 'get-extension', { id })).body.file_metadata;
    const etag = (await fetch(url, { method: 'HEAD' })).headers.get('etag') ?? '';
    const status = async () =>
      (await fetch(url, { headers: { range: 'bytes=0-3', 'if-range': etag } })).status;
    expect(await status()).toBe(206);
    await upload(cloud, id, zip('9876543210'));
    expect(await status()).toBe(200);
  });
});

async function link(cloud: LocalCloud, file = FILE): Promise<string> {
  const id = await extension(cloud, file);
  return (await call(cloud, 'get-extension', { id })).body.file_metadata.url;
}

async function expectForbidden(url: string): Promise<void> {
  const answer = await read(await fetch(url));
  expect(answer.status).toBe(403);
  expectFailure(answer, ['files.forbidden']);
  expectRateLimitHeaders(answer);
}
