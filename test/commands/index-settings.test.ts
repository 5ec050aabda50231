import { describe, expect, it } from 'vitest';
import { folder } from '../support/folder.ts';
import { slipway } from './in-process.ts';

const template = (path: string) => `{
  "index_patterns": ["a-*"],
  "template": { "settings": { "analysis": { "filter": {
    "mine": { "type": "synonym", "synonyms_path": "${path}" }
  } } } }
}
`;
const files = { 'bundle/dictionaries/names.txt': 'car, automobile\n' };
const lost = { ...files, 'templates/a.json': template('dictionaries/names.txt') };
const version = ['--version', '9.*'];

describe('--settings', () => {
  it('lets check point at the line of the settings', async () => {
    const args = ['check', 'bundle', ...version, '--settings', 'templates/a.json'];
    const { code, stdout } = await slipway(args, { cwd: await folder(lost) });
    expect(code).toBe(1);
    expect(stdout).toBe(`bundle  bundle bundle 9.*
  error  templates/a.json:4:51  synonyms_path of filter mine is "dictionaries/names.txt", but Elastic Cloud unpacks dictionaries/ straight into config/, where the file is names.txt.  (settings-path-served; fails when an index is created or opened)
         Write "names.txt" in its place.
         4 |     "mine": { "type": "synonym", "synonyms_path": "dictionaries/names.txt" }
           |                                                   ^

1 error, 0 warnings, 0 notes. \`slipway explain <rule>\` tells more.
`);
  });

  it.each(['folder', 'zip'])('names the file from the root of the repository, for a %s', async (kind) => {
    const cwd = await folder({ ...lost, '.git/HEAD': '' });
    if (kind === 'zip') await slipway(['pack', 'bundle', ...version, '-o', 'bundle.zip'], { cwd });
    const path = kind === 'zip' ? 'bundle.zip' : 'bundle';
    const args = ['check', path, ...version, '--settings', 'templates/a.json', '--output'];
    const { stdout } = await slipway([...args, 'github'], { cwd });
    expect(stdout).toMatch(
      /^::error file=templates\/a\.json,line=4,col=51,title=settings-path-served::synonyms_path/,
    );
    const { runs } = JSON.parse((await slipway([...args, 'sarif'], { cwd })).stdout);
    expect(runs[0].results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'templates/a.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 4, startColumn: 51 },
    });
    const { extensions } = JSON.parse((await slipway([...args, 'json'], { cwd })).stdout);
    expect(extensions[0].findings[0]).toMatchObject({ file: 'templates/a.json', outside: true, line: 4 });
  });

  it('takes several files, given at once or one by one', async () => {
    const cwd = await folder({ ...files, 'a.json': template('names.txt'), 'b.ndjson': '{}\n{}\n' });
    expect(
      await slipway(['check', 'bundle', ...version, '--settings', 'b.ndjson', 'a.json'], { cwd }),
    ).toMatchObject({
      code: 0,
      stdout: 'bundle  bundle bundle 9.*\n\nNo findings.\n',
    });
    const apart = ['check', 'bundle', '--settings', 'b.ndjson', '--settings', 'a.json', ...version];
    expect(await slipway(apart, { cwd })).toMatchObject({ stdout: expect.stringContaining('No findings.') });
  });

  it.each([
    [['pack', 'bundle', ...version]],
    [['plan', 'bundle', ...version, '--local']],
    [['publish', 'bundle', ...version, '--local']],
    [['verify', 'bundle', ...version, '--local']],
  ])('lets %j refuse the bundle', async (args) => {
    const { code, stderr } = await slipway([...args, '--settings', 'templates/a.json'], {
      cwd: await folder(lost),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('(settings-path-served; fails when an index is created or opened)');
  });

  it.each([
    [['nowhere.json'], 'nowhere.json cannot be read', 'Name a file that is there.'],
    [['bundle'], 'bundle is a folder; a file with index settings was expected', 'Name its files'],
    [['bad.json'], 'bad.json:2:1 is not JSON: unexpected }', 'Mend it there'],
  ])('refuses %j', async (settings, fact, hint) => {
    const cwd = await folder({ ...files, 'bad.json': '{"a":\n}' });
    const { code, stderr } = await slipway(['check', 'bundle', ...version, '--settings', ...settings], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain(`SETTINGS  ${fact}`);
    expect(stderr).toContain(hint);
  });

  it('is said in slipway.json for one extension, from where that lies', async () => {
    const cwd = await folder({
      ...Object.fromEntries(Object.entries(lost).map(([path, text]) => [`sub/${path}`, text])),
      'sub/slipway.json': JSON.stringify({
        extensions: [{ path: 'bundle', name: 'a', version: '9.*', settings: ['templates/a.json'] }],
      }),
    });
    const { stdout } = await slipway(['check', 'sub', '--output', 'json'], { cwd });
    expect(JSON.parse(stdout).extensions[0].findings[0]).toMatchObject({
      rule: 'settings-path-served',
      file: 'sub/templates/a.json',
    });
  });

  it('asks all bundles that share settings for a file, and tells once what none of them has', async () => {
    const settings = JSON.stringify({
      analysis: {
        filter: {
          a: { type: 'stop', stopwords_path: 'a-stop.txt' },
          b: { type: 'stop', stopwords_path: 'b-stop.txt' },
          c: { type: 'stop', stopwords_path: 'c.txt' },
        },
      },
    });
    const cwd = await folder({
      'a/a-stop.txt': 'a\n',
      'b/b-stop.txt': 'b\n',
      'p/demo.jar': '',
      'all.json': settings,
      'slipway.json': JSON.stringify({
        extensions: [
          { path: 'p', type: 'plugin' },
          { path: 'a', name: 'a', versions: ['8.*', '9.*'] },
          { path: 'b', name: 'b', version: '9.*' },
        ],
        rules: { 'unused-suppression': 'off' },
      }),
    });
    const { stdout } = await slipway(['check', '--settings', 'all.json', '--output', 'json'], { cwd });
    const found = JSON.parse(stdout).extensions.map(
      ({
        path,
        findings,
      }: {
        readonly path: string;
        readonly findings: readonly { readonly file: string; readonly message: string }[];
      }) => [path, ...findings.filter(({ file }) => file === 'all.json').map(({ message }) => message)],
    );
    expect(found).toEqual([
      ['p'],
      ['a', 'stopwords_path of filter c is "c.txt", and no file of the bundle lands at config/c.txt.'],
      ['a'],
      ['b'],
    ]);
  });
});

describe('files in slipway.json', () => {
  const config = (entry: object) =>
    JSON.stringify({ extensions: [{ path: 'bundle', name: 'a', version: '9.*', ...entry }] });

  it('says what a file is', async () => {
    const cwd = await folder({
      'bundle/de.txt': 'caf\xe9\n',
      'slipway.json': config({ files: { 'de.txt': 'word-list' } }),
    });
    expect(await slipway(['check'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No findings.'),
    });
  });

  it.each([
    [
      { files: { 'de.txt': 'synonym' } },
      'extensions[0].files.de.txt is "synonym"',
      'Write "synonyms" instead of "synonym".',
    ],
    [
      { files: { 'dee.txt': 'synonyms' } },
      '"files" in slipway.json names dee.txt',
      'Write "de.txt" instead of "dee.txt".',
    ],
    [{ files: { 'de.txt': 'synonyms' }, type: 'plugin' }, 'which is a plugin', 'Leave it out'],
  ])('refuses %j', async (entry, fact, hint) => {
    const cwd = await folder({ 'bundle/de.txt': 'a\n', 'slipway.json': config(entry) });
    const { code, stderr } = await slipway(['check'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(fact);
    expect(stderr).toContain(hint);
  });
});

describe('ls of a bundle', () => {
  const held = {
    'bundle/dictionaries/names.txt': 'car, automobile\n',
    'bundle/dictionaries/de.txt': 'x\n',
    'bundle/stop.txt': 'a\n',
    'a.json': template('names.txt'),
  };

  it('shows what each file was taken for, why, and where it lands', async () => {
    const { stdout } = await slipway(['ls', 'bundle', '--settings', 'a.json'], { cwd: await folder(held) });
    expect(stdout).toBe(`bundle  bundle bundle
dictionaries/
  de.txt  2 B
  names.txt  16 B
stop.txt  2 B

3 files, 20 B before compression.

On a node, and what it was taken for:
  config/de.txt     -
  config/names.txt  synonyms   synonyms_path of filter mine in a.json:4
  config/stop.txt   word-list  its name
`);
  });

  it('has the same as JSON', async () => {
    const { stdout } = await slipway(['ls', 'bundle', '--output', 'json'], { cwd: await folder(held) });
    expect(JSON.parse(stdout).extensions[0].files).toEqual([
      { path: 'dictionaries/de.txt', size: 2, landsAt: 'config/de.txt' },
      {
        path: 'dictionaries/names.txt',
        size: 16,
        landsAt: 'config/names.txt',
      },
      { path: 'stop.txt', size: 2, takenFor: 'word-list', because: 'its name', landsAt: 'config/stop.txt' },
    ]);
  });

  it('shows nothing of the kind for a plugin', async () => {
    const cwd = await folder({ 'p/demo.jar': '', 'p/synonyms.txt': 'a, b\n' });
    expect((await slipway(['ls', 'p'], { cwd })).stdout).not.toContain('taken for');
    expect(
      JSON.parse((await slipway(['ls', 'p', '--output', 'json'], { cwd })).stdout).extensions[0].files,
    ).toEqual([
      { path: 'demo.jar', size: 0 },
      { path: 'synonyms.txt', size: 5 },
    ]);
  });
});
