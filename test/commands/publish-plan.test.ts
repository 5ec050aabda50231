import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Call, fakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';
import { at, slipway } from './in-process.ts';
import { occupy } from './occupy.ts';

const wordsFlags = ['--name', 'harbour', '--version', '9.*'];

describe('publish with a plan', () => {
  const WRITES: readonly Call[] = ['create', 'update', 'upload', 'delete'];

  /** A cloud, and a folder whose plan for it lies in plan.json. */
  async function planned(files: Readonly<Record<string, string>>, args: readonly string[]) {
    const [service, cwd] = [await fakeCloud(), await folder(files)];
    const run = (...line: readonly string[]) => slipway(line, { cwd, env: at(service) });
    expect((await run('plan', ...args, '--output-file', 'plan.json')).stderr).not.toContain('USAGE');
    return { service, cwd, run };
  }

  const file = { 'words/a.txt': 'ship\n' };
  const config = (folder: string, description = 'Words') =>
    JSON.stringify({ extensions: [{ path: folder, name: 'harbour', version: '9.*', description }] });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a folder with its own slipway.json', { ...file, 'words/slipway.json': config('.') }, ['words']],
    ['the slipway.json here', { ...file, 'slipway.json': config('words') }, []],
    [
      'what was typed',
      file,
      ['words', '--name', 'harbour', '--version', '9.*', '--type', 'bundle', '--description', 'Words'],
    ],
  ])('publishes %s, and nothing is said again', async (_what, files, args) => {
    const { service, run } = await planned(files, args);
    expect(await run('publish', '--plan', 'plan.json')).toMatchObject({ code: 0 });
    expect(await service.held()).toMatchObject([
      {
        name: 'harbour',
        version: '9.*',
        extension_type: 'bundle',
        description: expect.stringMatching(/^Words \[slipway /),
      },
    ]);
  });

  it.each([
    ['a path', ['words'], 'words'],
    ['--name', ['--name', 'harbour'], '--name'],
    ['--type', ['--type', 'bundle'], '--type'],
    ['--version', ['--version', '9.*'], '--version'],
    ['--description', ['--description', 'Words'], '--description'],
    ['--replace', ['--replace'], '--replace'],
    ['--replace-in-use', ['--replace-in-use'], '--replace-in-use'],
  ])('takes nothing beside it that the plan says: %s', async (_what, also, named) => {
    const { service, run } = await planned(file, ['words', ...wordsFlags]);
    const start = service.calls.length;
    const { code, stderr } = await run('publish', '--plan', 'plan.json', ...also);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `USAGE  --plan says what is published and how, and ${named} says it too\n  Leave out ${named}, or make a new plan with it.\n`,
    );
    expect(service.calls.slice(start)).toEqual([]);
  });

  it('replaces when that was planned, without the flag', async () => {
    const { service, run } = await planned(file, ['words', ...wordsFlags]);
    await occupy(service, 'harbour');
    await run('plan', 'words', ...wordsFlags, '--replace', '--output-file', 'plan.json');
    expect((await run('publish', '--plan', 'plan.json')).stdout).toMatch(/^Replaced bundle harbour 9\.\*\n/);
  });

  it('does nothing on another host', async () => {
    const { service, cwd } = await planned(file, ['words', ...wordsFlags]);
    const other = await fakeCloud();
    const { code, stderr } = await slipway(['publish', '--plan', 'plan.json'], { cwd, env: at(other) });
    expect(code).toBe(4);
    expect(stderr).toContain(
      `PLAN_MISMATCH  the plan says host ${service.url}, but now it is ${other.url}\n`,
    );
    expect(other.calls.filter((call) => WRITES.includes(call))).toEqual([]);
  });

  it('does nothing when another file is stored than was looked at', async () => {
    const { service, run } = await planned(file, ['words', ...wordsFlags]);
    const id = await occupy(service, 'harbour');
    await run('plan', 'words', ...wordsFlags, '--replace', '--output-file', 'plan.json');
    const changed = Buffer.from(await readFile(service.fileOf(id)));
    changed[10] = (changed[10] ?? 0) ^ 2; // the time of an entry: nothing that any other comparison would see
    await writeFile(service.fileOf(id), changed);
    const start = service.calls.length;
    const { code, stderr } = await run('publish', '--plan', 'plan.json');
    expect(code).toBe(4);
    expect(stderr).toContain('PLAN_MISMATCH  the plan says storedSha256 of harbour 9.* ');
    expect(service.calls.slice(start).filter((call) => WRITES.includes(call))).toEqual([]);
  });

  it('does nothing under another description', async () => {
    const { service, cwd, run } = await planned({ ...file, 'slipway.json': config('words') }, []);
    await writeFile(path.join(cwd, 'slipway.json'), config('words', 'Other words'));
    const { code, stderr } = await run('publish', '--plan', 'plan.json');
    expect(code).toBe(4);
    expect(stderr).toContain(
      'PLAN_MISMATCH  the plan says description of harbour 9.* Words, but now it is Other words\n',
    );
    expect(service.calls.filter((call) => WRITES.includes(call))).toEqual([]);
  });
});
