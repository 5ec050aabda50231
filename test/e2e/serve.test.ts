import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { repository } from '../support/cli.ts';
import { folder } from '../support/folder.ts';
import { localCloud } from '../support/local-cloud.ts';

describe.skipIf(process.platform === 'win32')('slipway serve', () => {
  /** A served local cloud over `data`: its URL, and what its end is. */
  async function served(data: string, ...flags: readonly string[]) {
    const cliFile = path.join(repository, 'dist', 'cli.js');
    const child = spawn(process.execPath, [cliFile, 'serve', '--port', '0', '--data', data, ...flags], {
      env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [told] = await once(child.stdout.setEncoding('utf8'), 'data');
    const url = /EC_HOST=(\S+)/.exec(told)?.[1] ?? '';
    const ended = once(child, 'close');
    const end = () => {
      child.kill('SIGINT');
      return ended;
    };
    return { told, url: `${url}/api/v1/deployments/extensions`, end };
  }

  const basic = `Basic ${Buffer.from('anna:secret:word').toString('base64')}`;

  it('takes a user, knows what deployments use, and ends with 0', async () => {
    const data = await folder({});
    const ids = await Promise.all(['one', 'two'].map((name) => stored(data, name)));
    const used = ['--used-by', `${ids[0]}=d0`, `${ids[1]}=d1`, '--used-by', `${ids[0]}=d2`];
    const { told, url, end } = await served(data, '--key', 'mine', '--user', 'anna:secret:word', ...used);
    expect(told).toContain(`its store is ${data}.`);
    expect(told).toContain(' EC_API_KEY=mine\n');

    const get = async (id: string | undefined, authorization: string) => {
      const answer = await fetch(`${url}/${id}?include_deployments=true`, { headers: { authorization } });
      return [answer.status, ((await answer.json()) as { deployments?: unknown }).deployments];
    };
    expect(await get(ids[0], basic)).toEqual([200, ['d0', 'd2']]);
    expect(await get(ids[1], 'ApiKey mine')).toEqual([200, ['d1']]);
    expect(await get(ids[1], 'ApiKey other')).toEqual([401, undefined]);
    const headers = { authorization: basic };
    expect((await fetch(`${url}/${ids[0]}`, { method: 'DELETE', headers })).status).toBe(400);
    expect(await end()).toEqual([0, null]);
  });

  it('answers 429 beyond its rate limit', async () => {
    const { url, end } = await served(await folder({}), '--key', 'mine', '--rate-limit', '2/60');
    const headers = { authorization: 'ApiKey mine' };
    const statuses = [];
    for (let call = 0; call < 3; call++) statuses.push((await fetch(url, { headers })).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect(await end()).toEqual([0, null]);
  });
});

/** Metadata in a local cloud's store -> its id. */
async function stored(dataFolder: string, name: string): Promise<string> {
  const cloud = await localCloud({ dataFolder });
  const answer = await fetch(`${cloud.url}/api/v1/deployments/extensions`, {
    method: 'POST',
    headers: { authorization: `ApiKey ${cloud.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name, version: '9.*', extension_type: 'bundle' }),
  });
  return ((await answer.json()) as { id: string }).id;
}
