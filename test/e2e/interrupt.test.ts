import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, truncate, watch } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository, slipway } from '../support/cli.ts';
import { type FakeCloud, fakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';

const flags = ['--name', 'harbour', '--version', '9.*'];
const MiB = 1024 * 1024;

interface Interrupted {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Run {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: NodeJS.Signals;
  /** Whether it is time for the signal, by what came on stderr. */
  readonly when: (stderr: string) => boolean | Promise<boolean>;
  /** Nobody reads stderr any more when the signal comes. */
  readonly hangUp?: boolean;
}

async function interrupted({ args, cwd, env, signal, when, hangUp }: Run): Promise<Interrupted> {
  const child = spawn(process.execPath, [path.join(repository, 'dist', 'cli.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr, sent] = ['', '', false];
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', async (text) => {
    stderr += text;
    if (!(await when(stderr)) || sent) return;
    sent = true;
    if (hangUp) child.stderr.destroy();
    child.kill(signal);
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

/** Resolves when a file has come into the folder and gone again, as the scratch of a large file does. */
async function cameAndWent(root: string): Promise<true> {
  const came = new Set<string | null>();
  for await (const { eventType, filename } of watch(root)) {
    if (eventType !== 'rename') continue;
    if (came.has(filename)) break;
    came.add(filename);
  }
  return true;
}

/** The environment of a run: the cloud, and a temporary folder of its own. */
async function surroundings({ url, apiKey }: FakeCloud) {
  const TMPDIR = await folder({});
  return { TMPDIR, env: { EC_HOST: url, EC_API_KEY: apiKey, TMPDIR } };
}

/** A folder whose packing takes a second or two. */
async function largeFolder(): Promise<string> {
  const cwd = await folder({ 'words/large.txt': '' });
  await truncate(path.join(cwd, 'words/large.txt'), 256 * MiB);
  return cwd;
}

const packing = (stderr: string) => stderr.includes('Pack harbour\n');

describe.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('while publish packs sends nothing and leaves nothing', async () => {
    const [service, cwd] = [await fakeCloud(), await largeFolder()];
    const { TMPDIR, env } = await surroundings(service);
    const args = ['publish', 'words', ...flags];
    expect(await interrupted({ args, cwd, env, signal, when: packing })).toEqual({
      code: 130,
      stdout: '',
      stderr: expect.stringMatching(
        /Pack harbour\n\nINTERRUPTED {2}stopped on request; .*\n {2}Run the same command again.*\n$/,
      ),
    });
    expect(await readdir(TMPDIR)).toEqual([]);
    expect(service.calls).toEqual([]);

    await truncate(path.join(cwd, 'words/large.txt'), MiB);
    expect(await slipway(args, { cwd, env })).toMatchObject({ code: 0 });
    expect(await service.held()).toMatchObject([{ name: 'harbour', file_metadata: {} }]);
  });

  it('while pack writes leaves neither an archive nor a part of one', async () => {
    const cwd = await largeFolder();
    const started = cameAndWent(cwd);
    const when = (stderr: string) => packing(stderr) && started;
    const args = ['pack', 'words', ...flags];
    expect(await interrupted({ args, cwd, env: {}, signal, when })).toEqual({
      code: 130,
      stdout: '',
      stderr: expect.stringMatching(
        /Pack harbour\n\nINTERRUPTED {2}stopped on request; nothing was sent\n {2}Run the same command again\.\n$/,
      ),
    });
    expect(await readdir(cwd)).toEqual(['words']);
  });

  it('during the upload leaves what the same command, run again, finishes', async () => {
    const contents = { 'words/a.txt': 'ship\n', 'words/noise.bin': randomBytes(4 * MiB) };
    const [service, cwd] = [await fakeCloud(), await folder(contents)];
    const { TMPDIR, env } = await surroundings(service);
    let arrived = () => {};
    const uploading = new Promise<boolean>((resolve) => {
      arrived = () => resolve(true);
    });
    // Reads nothing of the file, and never answers.
    service.faults = {
      before(call) {
        if (call !== 'upload') return undefined;
        arrived();
        return new Promise(() => {});
      },
    };
    const when = (stderr: string) => stderr.includes('Upload harbour 9.*\n') && uploading;
    const args = ['publish', 'words', ...flags];
    expect(await interrupted({ args, cwd, env, signal, when })).toEqual({
      code: 130,
      stdout: '',
      stderr: expect.stringMatching(
        /Upload harbour 9\.\*\n\nINTERRUPTED {2}stopped on request; what was sent so far, if anything, stands\n {2}Run the same command again: it takes up what is there\.\n$/,
      ),
    });
    expect(await readdir(TMPDIR)).toEqual([]);

    service.faults = {};
    const [held] = await service.held();
    const again = await slipway(args, { cwd, env });
    expect(again).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Finished bundle harbour 9\.\*\n/),
    });
    expect(again.stdout).toContain('verified   yes, byte for byte');
    expect(await service.held()).toMatchObject([{ id: held?.id }]);
    expect(await readdir(TMPDIR)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a terminal that is closed', () => {
  it('ends publish too, and leaves nothing', async () => {
    const [service, cwd] = [await fakeCloud(), await largeFolder()];
    const { TMPDIR, env } = await surroundings(service);
    const args = ['publish', 'words', ...flags];
    const ran = await interrupted({ args, cwd, env, signal: 'SIGHUP', when: packing, hangUp: true });
    expect(ran).toMatchObject({ code: 130, stdout: '' });
    expect(await readdir(TMPDIR)).toEqual([]);
  });
});
