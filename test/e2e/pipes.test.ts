import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../support/cli.ts';
import { fakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';

const names = ['boats', 'harbours', 'quays'];

describe('a reader that goes away', () => {
  it.each([
    ['stdout', 'text'],
    ['stdout', 'json'],
    ['stderr', 'text'],
  ] as const)('from %s does not keep publish from its work, with --output %s', async (stream, output) => {
    const service = await fakeCloud();
    const cwd = await folder({
      ...Object.fromEntries(names.map((name) => [`${name}/a.txt`, `${name}\n`])),
      'slipway.json': JSON.stringify({ extensions: names.map((name) => ({ path: name, version: '9.*' })) }),
    });
    const cliFile = path.join(repository, 'dist', 'cli.js');
    const child = spawn(process.execPath, [cliFile, 'publish', '--output', output], {
      cwd,
      env: {
        PATH: process.env['PATH'],
        HOME: '/nonexistent',
        EC_HOST: service.url,
        EC_API_KEY: service.apiKey,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child[stream].destroy();
    child[stream === 'stdout' ? 'stderr' : 'stdout'].resume();
    expect(await once(child, 'close')).toEqual([0, null]);

    const held = (await service.held()).map(({ name, file_metadata }) => [name, file_metadata !== undefined]);
    expect(held.toSorted()).toEqual(names.map((name) => [name, true]));
    const receipts = await readdir(path.join(cwd, '.slipway/receipts'), { recursive: true });
    expect(receipts.filter((name) => name.endsWith('.json'))).toHaveLength(names.length);
  });
});
