import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, slipway } from '../support/cli.ts';
import { fakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';
import { localCloud } from '../support/local-cloud.ts';

const words = { 'dictionaries/synonyms.txt': 'ship, vessel\n' };
const wordsFlags = ['--name', 'harbour', '--version', '9.*'];
const examples = ['analysis-plugin', 'geoip-bundle', 'hunspell-bundle', 'synonyms-bundle'].map((name) =>
  path.join(repository, 'examples', name),
);

describe('slipway publish --local', () => {
  it('publishes the examples, and then leaves them as they are', async () => {
    const data = path.join(await folder({}), 'store');
    const cwd = await folder({});
    const first = await slipway(['publish', ...examples, '--local', '--data', data], { cwd });
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout.match(/^Published /gm)).toHaveLength(examples.length);
    expect(first.stdout.match(/verified {3}yes, byte for byte/g)).toHaveLength(examples.length);
    expect(first.stdout.match(/repo:\/\/\d{10}$/gm)).toHaveLength(examples.length);

    const second = await slipway(['publish', ...examples, '--local', '--data', data], { cwd });
    expect(second).toMatchObject({ code: 0 });
    expect(second.stdout.match(/^Unchanged /gm)).toHaveLength(examples.length);
    expect(second.stdout.match(/sent {7}nothing/g)).toHaveLength(examples.length);
    expect(await readdir(path.join(data, 'extensions'))).toHaveLength(examples.length);
  });

  it('keeps a receipt that only its owner reads, without a secret or a signed URL', async () => {
    const cwd = await folder(words);
    const { stdout } = await slipway(['publish', '.', '--local', ...wordsFlags, '--output', 'json'], { cwd });
    const { receipts } = JSON.parse(stdout);
    const kept = await readFile(
      path.join(cwd, '.slipway/receipts/local', `harbour-${receipts[0].id}.json`),
      'utf8',
    );
    expect(JSON.parse(kept)).toEqual(receipts[0]);
    expect(kept).not.toMatch(/signature|http:|ApiKey/);
  });
});

describe('slipway against a server', () => {
  it('publishes, shows, verifies and deletes', async () => {
    const cloud = await localCloud();
    const env = { EC_HOST: cloud.url, EC_API_KEY: cloud.apiKey };
    const cwd = await folder(words);
    const run = (...args: string[]) => slipway(args, { cwd, env });

    expect(await run('verify', '.', ...wordsFlags)).toMatchObject({ code: 6 });
    expect(await run('publish', '.', ...wordsFlags)).toMatchObject({ code: 0 });
    expect(await run('verify', '.', ...wordsFlags)).toMatchObject({ code: 0 });
    const { extensions } = JSON.parse((await run('list', '--output', 'json')).stdout);
    expect(extensions).toMatchObject([{ type: 'bundle', name: 'harbour', version: '9.*' }]);

    await run('pack', '.', ...wordsFlags, '--output-file', '../harbour.zip');
    const packed = await readFile(path.join(cwd, '..', 'harbour.zip'));
    const stored = await readFile(path.join(cloud.dataFolder, 'extensions', extensions[0].id, 'file.zip'));
    expect(digest(stored)).toBe(digest(packed));

    expect((await run('show', 'harbour')).stdout).toContain(extensions[0].id);
    expect(await run('show', 'harbours')).toMatchObject({ code: 2 });
    expect(await run('delete', 'harbour')).toMatchObject({ code: 0 });
    expect((await run('list')).stdout).toBe('There are no extensions.\n');
  });

  it('reads the key from standard input', async () => {
    const cloud = await localCloud();
    const env = { EC_HOST: cloud.url };
    expect(await slipway(['list', '--api-key-stdin'], { env, stdin: `${cloud.apiKey}\n` })).toMatchObject({
      code: 0,
    });
    const wrong = await slipway(['list', '--api-key-stdin'], { env, stdin: 'canary-of-a-key\n' });
    expect(wrong).toMatchObject({ code: 3, stdout: '' });
    expect(wrong.stderr).not.toContain('canary');
  });

  it('does not delete what deployments use', async () => {
    const deployments: Record<string, string[]> = {};
    const cloud = await localCloud({ deployments });
    const env = { EC_HOST: cloud.url, EC_API_KEY: cloud.apiKey };
    const cwd = await folder(words);
    const { stdout } = await slipway(['publish', '.', ...wordsFlags, '--output', 'json'], { cwd, env });
    deployments[JSON.parse(stdout).receipts[0].id] = ['d1'];
    const refused = await slipway(['delete', 'harbour'], { env });
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.stderr).toContain('d1');
  });
});

describe('a plan', () => {
  it('is obeyed, and nothing else is done', async () => {
    const cloud = await localCloud();
    const env = { EC_HOST: cloud.url, EC_API_KEY: cloud.apiKey };
    const cwd = await folder({ 'words/a.txt': 'ship\n' });
    const run = (...args: string[]) => slipway(args, { cwd, env });

    const planned = await run('plan', 'words', ...wordsFlags, '--output-file', 'plan.json');
    expect(planned).toMatchObject({ code: 0 });
    expect(planned.stdout).toContain('create');
    expect((await run('list')).stdout).toBe('There are no extensions.\n');

    await writeFile(path.join(cwd, 'words/a.txt'), 'boat\n');
    const refused = await run('publish', '--plan', 'plan.json');
    expect(refused).toMatchObject({ code: 4 });
    expect(refused.stderr).toContain('the plan says sha256');

    await writeFile(path.join(cwd, 'words/a.txt'), 'ship\n');
    expect(await run('publish', '--plan', 'plan.json')).toMatchObject({ code: 0 });
    expect(await run('publish', '--plan', 'plan.json')).toMatchObject({ code: 4 });
  });

  it('is all that a dry run makes', async () => {
    const cwd = await folder(words);
    expect(await slipway(['publish', '.', '--local', '--dry-run', ...wordsFlags], { cwd })).toMatchObject({
      code: 0,
    });
    expect((await slipway(['list', '--local'], { cwd })).stdout).toBe('There are no extensions.\n');
  });
});

describe('publish, as a process,', () => {
  const altered = (sent: Buffer) =>
    Buffer.concat([sent.subarray(0, 60), Buffer.from('?'), sent.subarray(61)]);
  it.each([
    [3, 'API_UNAUTHORISED', 'the key is wrong', { EC_API_KEY: 'canary-of-a-key' }],
    [5, 'API_UNREACHABLE', 'nothing listens there', { EC_HOST: 'http://127.0.0.1:9' }],
    [6, 'VERIFY_MISMATCH', 'another file is stored than was sent', {}],
  ])('ends with %i, %s, when %s', async (code, name, _when, wrong) => {
    const [service, cwd] = [await fakeCloud({ upload: altered }), await folder(words)];
    const env = { EC_HOST: service.url, EC_API_KEY: service.apiKey, ...wrong };
    const ran = await slipway(['publish', '.', ...wordsFlags], { cwd, env });
    expect(ran.code).toBe(code);
    expect(ran.stderr).toMatch(new RegExp(`^${name}  .*\\n  .*\\.\\n$`, 'm'));
    expect(ran.stdout).not.toMatch(/Published|verified|repo:/);
    expect(ran.stdout + ran.stderr).not.toContain('canary');
    expect(await readdir(cwd)).toEqual(['dictionaries']);
  });
});

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
