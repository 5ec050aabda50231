import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FakeCloud, fakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';
import { at, slipway } from './in-process.ts';
import { occupy } from './occupy.ts';

const files = { 'words/a.txt': 'ship\n', 'more/b.txt': 'quay\n' };
const config = {
  extensions: [
    { path: 'words', name: 'harbour', version: '9.*' },
    { path: 'more', version: '9.*' },
  ],
};
const project = () => folder({ ...files, 'slipway.json': JSON.stringify(config) });

async function occupied(): Promise<{ service: FakeCloud; id: string }> {
  const service = await fakeCloud();
  return { service, id: await occupy(service, 'harbour') };
}

describe.each(['plan', 'publish --dry-run'])('%s', (line) => {
  const args = line.split(' ');

  it('ends with 4 when an extension is refused, shows all, and writes nothing there', async () => {
    const [{ service, id }, cwd] = [await occupied(), await project()];
    const [start, before] = [service.calls.length, await service.held()];
    const { code, stdout } = await slipway(args, { cwd, env: at(service) });
    expect(code).toBe(4);
    expect(stdout).toMatch(
      new RegExp(
        `^On ${service.url}:\n` +
          `  refuse     bundle harbour 9\\.\\*  \\(\\d+ B\\): ${id} holds another file under this type, name and version\\.\n` +
          '             Pass --replace to put this one in its place, or publish under another --name\\.\n' +
          '  create     bundle more 9\\.\\*  \\(\\d+ B\\): nothing of this type, name and version is there\\.\n$',
      ),
    );
    expect(service.calls.slice(start)).toEqual(['list', 'get', 'download']);
    expect(await service.held()).toMatchObject(before.map(({ id, name }) => ({ id, name })));
  });

  it('ends with 0 when none is, and shows as JSON what a plan file holds', async () => {
    const [service, cwd] = [await fakeCloud(), await project()];
    const { code, stdout } = await slipway([...args, '--output', 'json'], { cwd, env: at(service) });
    expect(code).toBe(0);
    const written = ['plan', '--output-file', 'plan.json'];
    expect(await slipway(written, { cwd, env: at(service) })).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(path.join(cwd, 'plan.json'), 'utf8'))).toEqual(JSON.parse(stdout));
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'slipway-plan/1',
      host: service.url,
      options: { replace: false, replaceInUse: false },
      plans: [
        { path: 'words', action: 'create', name: 'harbour', id: null, storedSha256: null },
        { path: 'more', action: 'create', name: 'more', id: null, storedSha256: null },
      ],
    });
  });
});

describe('plan --output-file', () => {
  it('does not write into a folder that is packed', async () => {
    const [service, cwd] = [await fakeCloud(), await project()];
    const args = ['plan', 'words', '--output-file', 'words/plan.json'];
    const { code, stderr } = await slipway(args, { cwd, env: at(service) });
    expect(code).toBe(2);
    expect(stderr).toContain('USAGE  words/plan.json would lie in words, which is packed\n');
    expect(service.calls).toEqual([]);
  });
});
