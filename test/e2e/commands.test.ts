import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';
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

describe('mistakes', () => {
  it.each([
    ['no key', ['publish', 'examples/synonyms-bundle'], 2, 'EC_API_KEY', '--local'],
    ['an unknown command', ['publsh'], 2, "unknown command 'publsh'", 'publish'],
    ['an unknown flag', ['check', '--verison', '9.*'], 2, "unknown option '--verison'", '--version'],
    ['an unknown format', ['check', '--output', 'xml'], 2, 'xml', 'json'],
    ['a path that is not there', ['check', 'nowhere'], 2, 'nowhere', 'exists'],
    ['a key and a user', ['list'], 2, 'an API key and a user', 'EC_USER', { EC_API_KEY: 'a', EC_USER: 'b' }],
    ['--as-is for a folder', ['pack', 'examples/synonyms-bundle', '--as-is'], 2, 'is a folder', 'zip'],
    ['--local and --host', ['list', '--local', '--host', 'a.example.com'], 2, '--local', 'one of them'],
    ['an unknown rule', ['explain', 'name-character'], 2, 'name-character', 'name-characters'],
    ['no template', ['init', 'x'], 2, '--template', 'synonyms-bundle'],
    [
      'an archive within its folder',
      ['pack', 'examples/synonyms-bundle', '-o', 'examples/synonyms-bundle/bundle/a.zip'],
      2,
      'would lie in',
      '--output-file',
    ],
    [
      'a report in the place of what is checked',
      ['check', 'examples/synonyms-bundle', '-o', 'examples/synonyms-bundle/bundle/a.txt'],
      2,
      'would lie in',
      '--output-file',
    ],
    [
      'a report in the place of slipway.json',
      ['check', 'examples/synonyms-bundle', '-o', 'examples/synonyms-bundle/slipway.json'],
      2,
      'no place for a report',
      '--output-file',
    ],
    ['a file that is no zip', ['check', 'package.json'], 1, 'package.json', 'zip'],
  ])(
    '%s ends with a fact and a way out',
    async (_what, args, code, fact, wayOut, env?: Readonly<Record<string, string>>) => {
      const ran = await slipway(args, { env: env ?? {} });
      expect(ran).toMatchObject({ code, stdout: '' });
      expect(ran.stderr).toContain(fact);
      expect(ran.stderr).toContain(wayOut);
      expect(ran.stderr).not.toMatch(/\n\s+at |BUG/);
    },
  );

  it('say what they are as JSON too', async () => {
    const { stdout } = await slipway(['check', 'nowhere', '--output', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'slipway-failure/1', code: 'SOURCE_NOT_FOUND' });
  });

  it('in an extension are findings, and exit code 1', async () => {
    const cwd = await folder({ 'lib/a.jar': '', 'plugin-descriptor.properties': 'name=a\n' });
    const ran = await slipway(['check', '.'], { cwd });
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.stdout).toContain('plugin-descriptor.properties');
  });
});

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

  it('says which release is nearest when there is none', async () => {
    const ran = await slipway(['check', '--elasticsearch', '8.20.x']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('8.19.20');
  });
});

describe('help', () => {
  it.each(commands.map(({ name }) => name))('of %s shows an example', async (name) => {
    const { code, stdout } = await slipway([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}slipway ${name}`));
  });

  it('shows examples that work as pasted, one after the other', async () => {
    const cwd = await folder({});
    await Promise.all(
      ['examples', 'slipway.json'].map((name) =>
        import('node:fs/promises').then(({ cp }) =>
          cp(path.join(repository, name), path.join(cwd, name), { recursive: true }),
        ),
      ),
    );
    for (const { name, examples: lines } of commands.filter((command) => command.name !== 'serve')) {
      for (const line of lines) {
        const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
        expect(await slipway(args.slice(1), { cwd }), `${name}: ${line}`).toMatchObject({ code: 0 });
      }
    }
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
