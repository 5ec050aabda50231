import { cp, lstat, readdir, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';
import { localCloud } from '../support/local-cloud.ts';
import { at, slipway } from './in-process.ts';
import { occupy } from './occupy.ts';

const words = { 'dictionaries/synonyms.txt': 'ship, vessel\n' };
const wordsFlags = ['--name', 'harbour', '--version', '9.*'];

/** A folder with a slipway.json that lists one bundle for each name, all of them for 9.*. */
const project = (...names: readonly string[]) =>
  folder({
    ...Object.fromEntries(names.map((name) => [`${name}/dictionaries/${name}.txt`, `${name}\n`])),
    'slipway.json': JSON.stringify({ extensions: names.map((name) => ({ path: name, version: '9.*' })) }),
  });

describe('publish of several extensions', () => {
  it('goes on after one has failed, and counts both', async () => {
    const [service, cwd] = [await fakeCloud(), await project('one', 'two', 'three')];
    const id = await occupy(service, 'two');
    const { code, stdout, stderr } = await slipway(['publish'], { cwd, env: at(service) });
    expect(code).toBe(4);
    expect(stdout.match(/^\w+ bundle .*$/gm)).toEqual([
      'Published bundle one 9.*',
      'Published bundle three 9.*',
    ]);
    expect(stdout).toMatch(new RegExp(`\n2 published, 1 not published, on ${service.url}\\.\n$`));
    expect(stderr).toContain(
      `\nPLAN_REFUSED  bundle two 9.*: ${id} holds another file under this type, name and version\n` +
        '  Pass --replace to put this one in its place, or publish under another --name.\n',
    );
  });

  it.each([
    ['refused, then unavailable', 'one', 'two', 4, ['PLAN_REFUSED', 'API_UNAVAILABLE']],
    ['unavailable, then refused', 'two', 'one', 5, ['API_UNAVAILABLE', 'PLAN_REFUSED']],
  ])('ends with the exit code of the first failure: %s', async (_what, occupied, _free, exit, codes) => {
    const [service, cwd] = [await fakeCloud(), await project('one', 'two')];
    await occupy(service, occupied);
    service.faults = { before: (call) => (call === 'upload' ? 503 : undefined) };
    const { code, stdout } = await slipway(['publish', '--output', 'json'], { cwd, env: at(service) });
    expect(code).toBe(exit);
    const { receipts, failures } = JSON.parse(stdout);
    expect(receipts).toEqual([]);
    expect(failures.map((failure: { code: string }) => failure.code)).toEqual(codes);
    expect(failures.map(({ extension }: { extension: string }) => extension)).toEqual([
      'bundle one 9.*',
      'bundle two 9.*',
    ]);
  });

  it.each([
    [
      'two paths',
      { one: words, two: words },
      ['publish'],
      { extensions: [{ path: 'one' }, { path: 'two', name: 'one' }] },
      'one and two are both bundle one',
    ],
    [
      'one path twice',
      { one: words },
      ['publish', 'one', './one'],
      { extensions: [{ path: 'one' }] },
      'one is selected twice as bundle one',
    ],
  ])('refuses what is one extension, before any request: %s', async (_what, folders, args, config, fact) => {
    const files = Object.entries(folders).flatMap(([name, content]) =>
      Object.entries(content).map(([file, text]) => [`${name}/${file}`, text]),
    );
    const extensions = config.extensions.map((each) => ({ ...each, version: '9.*' }));
    const cwd = await folder({
      ...Object.fromEntries(files),
      'slipway.json': JSON.stringify({ extensions }),
    });
    const service = await fakeCloud();
    const { code, stderr } = await slipway(args, { cwd, env: at(service) });
    expect(code).toBe(2);
    expect(stderr).toContain(`USAGE  ${fact}`);
    expect(service.calls).toEqual([]);
  });
});

describe('publish of an extension that a rule refuses', () => {
  it('ends with 1 and the findings as JSON, before any request', async () => {
    const [service, cwd] = [await fakeCloud(), await folder({ 'x/stop.txt': 'a\n' })];
    const args = ['publish', 'x', '--name', 'har bour', '--version', '9.*', '--output', 'json'];
    const { code, stdout, stderr } = await slipway(args, { cwd, env: at(service) });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'slipway-check/1',
      extensions: [
        {
          status: 'refused',
          path: 'x',
          identity: { type: 'bundle', name: 'har bour', version: '9.*' },
          findings: [{ rule: 'name-characters', severity: 'error' }],
        },
      ],
    });
    expect(stderr).toContain('(name-characters)');
    expect(service.calls).toEqual([]);
  });
});

describe('a receipt', () => {
  it('that cannot be written leaves the extension published, and shows its id', async () => {
    const [service, cwd] = [await fakeCloud(), await folder({ ...words, '.slipway/receipts': 'a file' })];
    const { code, stdout, stderr } = await slipway(['publish', '.', ...wordsFlags], {
      cwd,
      env: at(service),
    });
    const [held] = await service.held();
    expect(code).toBe(2);
    expect(stdout).toContain('Published bundle harbour 9.*\n');
    expect(stdout).toContain(`  id         ${held?.id}\n`);
    expect(stdout).toMatch(/\n1 published, on .*\.\n$/);
    expect(stderr).toContain(
      `OUTPUT_UNWRITABLE  bundle harbour 9.*: ${held?.id} is published and verified, but its receipt `,
    );
  });

  it('that cannot be written is told beside the receipt in JSON', async () => {
    const [service, cwd] = [await fakeCloud(), await folder({ ...words, '.slipway/receipts': 'a file' })];
    const args = ['publish', '.', ...wordsFlags, '--output', 'json'];
    const { code, stdout } = await slipway(args, { cwd, env: at(service) });
    const [held] = await service.held();
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'slipway-publish/1',
      receipts: [{ action: 'create', id: held?.id, verified: 'bytes' }],
      failures: [{ extension: 'bundle harbour 9.*', code: 'OUTPUT_UNWRITABLE' }],
    });
  });

  it('takes the place of a symbolic link, and does not follow it', async () => {
    const [service, cwd] = [await fakeCloud(), await folder(words)];
    const publish = () => slipway(['publish', '.', ...wordsFlags], { cwd, env: at(service) });
    await publish();
    const receipts = path.join(cwd, '.slipway/receipts', new URL(service.url).host.replace(':', '_'));
    const [name = ''] = await readdir(receipts);
    const victim = path.join(await folder({ victim: 'mine' }), 'victim');
    await rm(path.join(receipts, name));
    await symlink(victim, path.join(receipts, name));

    expect(await publish()).toMatchObject({ code: 0 });
    expect(await readFile(victim, 'utf8')).toBe('mine');
    const stats = await lstat(path.join(receipts, name));
    expect(stats.isFile()).toBe(true);
    expect(JSON.parse(await readFile(path.join(receipts, name), 'utf8'))).toMatchObject({
      action: 'unchanged',
    });
  });

  it('of one host leaves that of another alone, also under one id', async () => {
    const [first, cwd] = [await localCloud(), await folder(words)];
    const dataFolder = path.join(await folder({}), 'copy');
    const publish = (cloud: { url: string; apiKey: string }) =>
      slipway(['publish', '.', ...wordsFlags], { cwd, env: at(cloud) });
    await publish(first);
    await cp(first.dataFolder, dataFolder, { recursive: true });
    const second = await localCloud({ dataFolder });
    await publish(second);

    const found = await readdir(path.join(cwd, '.slipway/receipts'), { recursive: true });
    const receipts = await Promise.all(
      found
        .filter((name) => name.endsWith('.json'))
        .map(async (name) => JSON.parse(await readFile(path.join(cwd, '.slipway/receipts', name), 'utf8'))),
    );
    expect(receipts.map(({ host, action }) => ({ host, action }))).toEqual(
      expect.arrayContaining([
        { host: first.url, action: 'create' },
        { host: second.url, action: 'unchanged' },
      ]),
    );
    expect(receipts).toHaveLength(2);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
  });
});
