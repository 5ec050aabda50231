import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localCloud } from '../support/local-cloud.ts';
import { BUNDLE, call, extension, read } from './caller.ts';
import { expectFailure, expectRateLimitHeaders } from './contract.ts';
import own from './own-answers.json' with { type: 'json' };

const USER = { name: 'admin', password: 'pass:word' };

describe('credentials', () => {
  it.each([
    ['the key', 'ApiKey KEY'],
    ['the key, with the scheme in another case', 'apikey KEY'],
    ['name and password', `Basic ${btoa('admin:pass:word')}`],
  ])('%s are accepted', async (_what, authorization) => {
    const cloud = await localCloud({ apiKey: 'KEY', user: USER });
    expect((await call(cloud, 'list-extensions', { headers: { authorization } })).status).toBe(200);
  });

  it.each([
    ['another key', 'ApiKey KEYS'],
    ['the beginning of the key', 'ApiKey KE'],
    ['the key as a bearer token', 'Bearer KEY'],
    ['the bare key', 'KEY'],
    ['nothing', ''],
    ['another password', `Basic ${btoa('admin:password')}`],
    ['another name', `Basic ${btoa('root:pass:word')}`],
  ])('%s are refused with 401', async (_what, authorization) => {
    const cloud = await localCloud({ apiKey: 'KEY', user: USER });
    const { status, headers, body } = await call(cloud, 'list-extensions', { headers: { authorization } });
    expect([status, body.errors[0].code]).toEqual([401, 'root.unauthorized']);
    expect(headers.get('www-authenticate')).toBe('ApiKey');
  });

  it('are refused without a header', async () => {
    const answer = await read(await fetch(`${(await localCloud()).url}/api/v1/deployments/extensions`));
    expect(answer.status).toBe(401);
    expectFailure(answer, ['root.unauthorized']);
    expectRateLimitHeaders(answer);
  });

  it('know no user unless one was given', async () => {
    const cloud = await localCloud({ apiKey: 'KEY' });
    const authorization = `Basic ${btoa(':')}`;
    expect((await call(cloud, 'list-extensions', { headers: { authorization } })).status).toBe(401);
  });

  it('are a random key by default', async () => {
    const keys = [(await localCloud()).apiKey, (await localCloud()).apiKey];
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^[\w-]{32}$/);
  });
});

describe('routes', () => {
  it.each([
    ['GET', '/api/v1/deployments'],
    ['GET', '/api/v1/deployments/extensions/'],
    ['GET', '/api/v2/deployments/extensions'],
    ['GET', '/'],
  ])('%s %s is none', async (method, path) => {
    const cloud = await localCloud();
    const headers = { authorization: `ApiKey ${cloud.apiKey}` };
    const answer = await read(await fetch(`${cloud.url}${path}`, { method, headers }));
    expect(answer.status).toBe(404);
    expectFailure(answer, ['root.not_found']);
    expectRateLimitHeaders(answer);
  });

  it.each([
    ['DELETE', '', 'GET, HEAD, POST'],
    ['PUT', '', 'GET, HEAD, POST'],
    ['PATCH', '/1234567890', 'GET, HEAD, POST, PUT, DELETE'],
    ['OPTIONS', '/1234567890', 'GET, HEAD, POST, PUT, DELETE'],
  ])('%s is not for /deployments/extensions%s', async (method, path, allow) => {
    const cloud = await localCloud();
    const headers = { authorization: `ApiKey ${cloud.apiKey}` };
    const answer = await read(
      await fetch(`${cloud.url}/api/v1/deployments/extensions${path}`, { method, headers }),
    );
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    expectFailure(answer, ['root.method_not_allowed']);
  });

  it('answer HEAD without a body', async () => {
    const cloud = await localCloud();
    const headers = { authorization: `ApiKey ${cloud.apiKey}` };
    const response = await fetch(`${cloud.url}/api/v1/deployments/extensions`, { method: 'HEAD', headers });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('tell browsers nothing of other origins', async () => {
    const { headers } = await call(await localCloud(), 'list-extensions', {
      headers: { origin: 'http://example.org' },
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['/a\\b', 'http://['])('refuse the request target %s', async (target) => {
    const { hostname, port } = new URL((await localCloud()).url);
    const socket = connect(Number(port), hostname);
    socket.end(`GET ${target} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    const text = (await socket.toArray()).join('');
    expect(text).toMatch(/^HTTP\/1.1 400 /);
    expect(text).toContain('root.bad_request');
    expect(text).toContain('x-ratelimit-limit: 10000');
  });
});

describe('the rate limit', () => {
  it('is generous and fixed by default', async () => {
    const cloud = await localCloud();
    for (let times = 0; times < 3; times += 1) {
      const { headers } = await call(cloud, 'list-extensions');
      expect(rates(headers)).toEqual(['10000', '10000', '60']);
    }
  });

  it('counts calls, refuses with 429, and forgets after the interval', async () => {
    let now = new Date('2026-11-21T10:00:00Z');
    const cloud = await localCloud({ rateLimit: { limit: 2, interval: 10 }, now: () => now });
    const told = async () => {
      const { status, headers } = await call(cloud, 'list-extensions');
      return [status, ...rates(headers)];
    };
    expect(await told()).toEqual([200, '2', '1', '10']);
    expect(await told()).toEqual([200, '2', '0', '10']);
    now = new Date('2026-11-21T10:00:09.999Z');
    expect(await told()).toEqual([429, '2', '0', '10']);
    now = new Date('2026-11-21T10:00:10Z');
    expect(await told()).toEqual([200, '2', '1', '10']);
  });

  it('lets downloads pass', async () => {
    const cloud = await localCloud({ rateLimit: { limit: 1, interval: 10 } });
    await call(cloud, 'list-extensions');
    expect((await fetch(`${cloud.url}/files/1234567890`)).status).toBe(403);
  });
});

describe('a fault of the local cloud', () => {
  it('is answered with 500, reported, and survived', async () => {
    const failures: unknown[] = [];
    const cloud = await localCloud({ onFailure: (error) => failures.push(error) });
    const id = await extension(cloud);
    const record = join(cloud.dataFolder, 'extensions', id, 'extension.json');
    const content = await readFile(record);
    await rm(record);
    await mkdir(record);
    const { status, body } = await call(cloud, 'get-extension', { id });
    expect([status, body.errors[0].code]).toEqual([500, 'root.internal_error']);
    expect(failures).toMatchObject([{ code: 'EISDIR' }]);
    await rm(record, { recursive: true });
    await writeFile(record, content);
    expect((await call(cloud, 'get-extension', { id })).body.name).toBe(BUNDLE.name);
  });

  it('includes a deployments.json that was broken meanwhile', async () => {
    const cloud = await localCloud();
    await writeFile(join(cloud.dataFolder, 'deployments.json'), '{"a":1}');
    const { status, body } = await call(cloud, 'list-extensions', { query: '?include_deployments=true' });
    expect([status, body.errors[0].message]).toEqual([500, expect.stringContaining('deployments.json')]);
  });
});

describe('docs/local-cloud.md', () => {
  const codes = Object.values(own).flatMap((list) =>
    typeof list === 'string' ? [] : Object.values(list).flat(),
  );
  it.each(codes)('tells of %s', async (code) => {
    expect(await readFile(new URL('../../docs/local-cloud.md', import.meta.url), 'utf8')).toContain(
      `\`${code}\``,
    );
  });
});

function rates(headers: Headers): readonly (string | null)[] {
  return ['limit', 'remaining', 'interval'].map((part) => headers.get(`x-ratelimit-${part}`));
}
