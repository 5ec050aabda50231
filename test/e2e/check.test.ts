import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { slipway } from '../support/cli.ts';
import { descriptor } from '../support/extension.ts';
import { folder } from '../support/folder.ts';
import { demoJar } from '../support/jar.ts';

describe('slipway check', () => {
  const strange = { 'bundle/a.zip': 'zip', 'bundle/dictionaries/a.txt': 'ship\n' };
  const config = (entry: object, rules: object = {}) =>
    JSON.stringify({ extensions: [{ path: 'bundle', name: 'harbour', version: '9.*', ...entry }], rules });

  it('takes warnings for errors when it is told to, and so does publish', async () => {
    const cwd = await folder({ ...strange, 'slipway.json': config({}, { 'nested-zip': 'warn' }) });
    expect(await slipway(['check'], { cwd })).toMatchObject({ code: 0 });
    expect(await slipway(['check', '--strict'], { cwd })).toMatchObject({ code: 1 });
    const refused = await slipway(['publish', '--local', '--strict'], { cwd });
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain('nested-zip');
    expect((await slipway(['list', '--local'], { cwd })).stderr).toContain('there is no local cloud');
    expect(await slipway(['publish', '--local'], { cwd })).toMatchObject({ code: 0 });
  });

  it('judges for the releases that slipway.json names, and a flag goes over them', async () => {
    const files = {
      ...strange,
      'slipway.json': config({ elasticsearch: ['8.17.x', '9.*'] }, { 'nested-zip': 'off' }),
    };
    const cwd = await folder(files);
    const run = async (...more: string[]) =>
      JSON.parse((await slipway(['check', '--output', 'json', ...more], { cwd })).stdout).extensions[0]
        .targets;
    expect(await run()).toEqual([
      {
        releases: ['8.17.0-8.17.10'],
        loads: false,
        because: [
          {
            rule: 'version-covers',
            message: 'The bundle is for 9.*, so Elastic Cloud offers it to no deployment of 8.17.0-8.17.10.',
          },
        ],
      },
      { releases: ['9.0.0-9.5.2'], loads: true, because: [] },
    ]);
    expect(await run('--elasticsearch', 'latest')).toEqual([
      { releases: ['9.5.2'], loads: true, because: [] },
    ]);
  });

  describe('--with', () => {
    const plugins = {
      'demo/plugin-descriptor.properties': descriptor({ 'extended.plugins': 'base' }),
      'demo/demo.jar': demoJar(),
      'base/plugin-descriptor.properties': descriptor({ name: 'base', 'extended.plugins': 'demo' }),
      'base/base.jar': demoJar(),
      'bundle/dictionaries/a.txt': 'ship',
    };
    const rulesIn = ({ stdout }: { readonly stdout: string }) =>
      JSON.parse(stdout).extensions.flatMap((one: { findings: { rule: string }[] }) =>
        one.findings.map(({ rule }) => rule),
      );

    it('judges a plugin beside others, and leaves itself out', async () => {
      const cwd = await folder(plugins);
      const alone = await slipway(['check', 'demo', '--output', 'json'], { cwd });
      expect([alone.code, rulesIn(alone)]).toEqual([0, ['extended-plugins-present']]);
      const beside = await slipway(['check', 'demo', '--output', 'json', '--with', './demo', 'base/'], {
        cwd,
      });
      expect(beside.code).toBe(1);
      expect(rulesIn(beside)).toEqual([
        'extended-plugins-cycle',
        'jar-hell-extended',
        'extended-plugins-extensible',
      ]);
    });

    it('is taken from slipway.json, by publish too, and the flag goes over it', async () => {
      const config = { extensions: [{ path: '../demo', with: ['../base'] }] };
      const cwd = await folder({ ...plugins, 'project/slipway.json': JSON.stringify(config) });
      expect(await slipway(['check', 'project'], { cwd })).toMatchObject({ code: 1 });
      expect(await slipway(['check', 'project', '--with', 'demo'], { cwd })).toMatchObject({ code: 0 });
      const refused = await slipway(['publish', 'project', '--local'], { cwd });
      expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('extended-plugins-cycle')]);
    });

    it('refuses what is no plugin, and says so', async () => {
      const cwd = await folder(plugins);
      const bundle = await slipway(['check', 'demo', '--with', 'bundle'], { cwd });
      expect(bundle.code).toBe(2);
      expect(bundle.stderr).toContain(
        'bundle is no plugin: it has no plugin-descriptor.properties at its root',
      );
      const nowhere = await slipway(['check', 'demo', '--with', 'nowhere'], { cwd });
      expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('nowhere')]);
    });
  });

  it.each(['text', 'json', 'sarif', 'github', 'junit', 'markdown'])(
    'writes a report as %s',
    async (output) => {
      const cwd = await folder({
        ...strange,
        '.git/HEAD': '',
        'slipway.json': config({}, { 'nested-zip': 'error' }),
      });
      const args = ['check', '--quiet', '--output', output];
      const printed = await slipway(args, { cwd });
      expect(printed).toMatchObject({ code: 1, stderr: '' });
      expect(printed.stdout).toContain('a.zip');
      expect(await slipway([...args, '-o', 'report'], { cwd })).toMatchObject({
        code: 1,
        stdout: '',
        stderr: '',
      });
      expect(await readFile(path.join(cwd, 'report'), 'utf8')).toBe(printed.stdout);
    },
  );

  it('names files from the root of the repository', async () => {
    const cwd = await folder({ '.git/HEAD': '', 'sub/a/x.zip': 'zip', 'sub/a/a.txt': '' });
    const args = ['check', 'a', '--version', '9.*', '--quiet', '--output', 'github'];
    const { stdout } = await slipway(args, { cwd: path.join(cwd, 'sub') });
    expect(stdout).toMatch(/^::\w+ file=sub\/a\/x\.zip,/);
  });

  it('tells that a path behind --elasticsearch is one, and offers no release for it', async () => {
    const ran = await slipway(['check', '--elasticsearch', '9.5.2', 'mk1'], {
      cwd: await folder({ 'mk1/': '' }),
    });
    expect([ran.code, ran.stderr]).toEqual([
      2,
      expect.stringContaining('--elasticsearch takes "mk1", which is a path, for releases of Elasticsearch'),
    ]);
    expect(ran.stderr).toContain('Put the path before --elasticsearch.');
  });

  it('says which release is nearest when there is none', async () => {
    const ran = await slipway(['check', '--elasticsearch', '8.20.x']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('8.19.20');
  });
});
