import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeCloud } from '../support/fake-cloud.ts';
import { folder } from '../support/folder.ts';
import { at, slipway } from './in-process.ts';

describe('--local', () => {
  it.each([
    ['--host', ['--host', 'https://a.example.com']],
    ['--cloud', ['--cloud', 'production']],
    ['--ca-cert', ['--ca-cert', 'ca.pem']],
    ['--insecure', ['--insecure']],
    ['--api-key-stdin', ['--api-key-stdin']],
  ])('does not go with %s', async (flag, flags) => {
    const cwd = await folder({ 'words/a.txt': 'a\n' });
    const args = ['publish', 'words', '--version', '9.*', '--local', ...flags];
    expect(await slipway(args, { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `USAGE  --local is a cloud of its own, which ${flag} does not fit\n  Leave out one of them.\n`,
    });
    expect(await readdir(cwd)).toEqual(['words']);
  });

  it.each(['list', 'show harbour', 'delete harbour'])(
    'where there is no store is refused by %s, and none is made',
    async (line) => {
      const cwd = await folder({});
      const args = line.split(' ');
      expect(await slipway([...args, '--local'], { cwd })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          `LOCAL_CLOUD  there is no local cloud in ${path.join('.slipway', 'local-cloud')}\n` +
          '  Publish to it first: `slipway publish --local`; or name another folder with --data.\n',
      });
      expect(await slipway([...args, '--local', '--data', 'stoer'], { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('there is no local cloud in stoer\n'),
      });
      expect(await readdir(cwd)).toEqual([]);
    },
  );

  it('tells on which folder it worked, and where each file lies', async () => {
    const cwd = await folder({ 'words/a.txt': 'a\n' });
    const args = ['publish', 'words', '--version', '9.*', '--local', '--data', 'store'];
    const { code, stdout } = await slipway(args, { cwd });
    const [id = ''] = await readdir(path.join(cwd, 'store', 'extensions'));
    expect(code).toBe(0);
    expect(stdout).toContain(`\n  on disk    ${path.join('store', 'extensions', id, 'file.zip')}\n`);
    expect(stdout).toContain('\n1 published, on local:store.\n');
  });
});

describe('--data', () => {
  it('needs --local, and asks no other cloud', async () => {
    const [service, cwd] = [await fakeCloud(), await folder({})];
    expect(await slipway(['list', '--data', 'store'], { cwd, env: at(service) })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'USAGE  --data is for the local cloud alone\n  Add --local, or leave out --data.\n',
    });
    expect(service.calls).toEqual([]);
  });
});

describe('--insecure', () => {
  it.each([
    ['as a flag', ['--insecure'], {}],
    ['as EC_INSECURE', [], { EC_INSECURE: 'true' }],
  ])('%s is loud on stderr, and leaves stdout to the result', async (_how, flags, env) => {
    const [service, cwd] = [await fakeCloud(), await folder({})];
    expect(await slipway(['list', ...flags], { cwd, env: { ...at(service), ...env } })).toEqual({
      code: 0,
      stdout: 'There are no extensions.\n',
      stderr: `INSECURE  the TLS certificate of ${service.url} is not checked: anyone on the way can read the API key\n`,
    });
  });

  it('is not spoken of where it is not asked for', async () => {
    const [service, cwd] = [await fakeCloud(), await folder({})];
    expect(await slipway(['list'], { cwd, env: at(service) })).toMatchObject({ code: 0, stderr: '' });
  });
});
