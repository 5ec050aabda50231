import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProperties } from '../src/formats/properties.ts';
import { compiledFor, defaultVersions, scaffold, templates } from '../src/scaffold.ts';
import { checked } from './support/checked.ts';
import { folder } from './support/folder.ts';

const ids = templates.map(({ id }) => id);

async function scaffolded(
  template: string,
  options: { name?: string; version?: string; description?: string } = {},
) {
  const type = templates.find(({ id }) => id === template)?.type ?? 'bundle';
  const target = join(await folder({}), 'new');
  const defaults = { name: 'my-extension', version: defaultVersions[type] };
  return { target, written: await scaffold({ template, folder: target, ...defaults, ...options }) };
}

describe('templates', () => {
  it('are the folders in templates/', () => {
    expect(ids.toSorted()).toEqual(readdirSync('templates').sort());
  });

  it.each(['_gitignore', '_github/workflows/publish.yml'])('share %s among those of a type', (path) => {
    for (const type of ['plugin', 'bundle']) {
      const texts = templates.filter((template) => template.type === type).map(({ id }) => read(id, path));
      expect(new Set(texts).size).toBe(1);
    }
  });

  it('share the token filter, and the pom but for what each kind of plugin is built on', () => {
    const filter = 'src/main/java/example/SqueezeFilter.java';
    expect(read('stable-plugin', filter)).toBe(read('plugin', filter));
    const common = (id: string) =>
      read(id, 'pom.xml').replaceAll(/ *<(plugin\.classname|dependency)>[\s\S]*?<\/\1>\n/g, '');
    expect(common('stable-plugin')).toBe(common('plugin'));
  });
});

describe.each(ids)('the template %s', (id) => {
  it('passes the check at once, without a finding', async () => {
    const { target } = await scaffolded(id);
    const extensions = await checked(target);
    expect(extensions.map(({ name, findings }) => ({ name, findings }))).toEqual([
      { name: 'my-extension', findings: [] },
    ]);
  });

  it('leaves no placeholder, and names the files it wrote', async () => {
    const { target, written } = await scaffolded(id);
    const there = (await readdir(target, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(target.length + 1))
      .sort();
    expect(written).toEqual(there);
    expect(written).toEqual(
      expect.arrayContaining(['.gitignore', '.github/workflows/publish.yml', 'README.md']),
    );
    for (const path of there) {
      expect(path).not.toMatch(/\{\{|(^|\/)_/);
      expect(await readFile(join(target, path), 'latin1'), path).not.toMatch(/\{\{\w/);
    }
  });

  it('brings the npm scripts, and Slipway in the version that wrote it', async () => {
    const { target } = await scaffolded(id);
    const own = JSON.parse(readFileSync('package.json', 'utf8')).version;
    expect(JSON.parse(await readFile(join(target, 'package.json'), 'utf8'))).toMatchObject({
      private: true,
      scripts: { check: 'slipway check', 'publish-extension': 'slipway publish' },
      devDependencies: { slipway: `^${own}` },
    });
  });
});

describe('a plugin template', () => {
  it.each([
    ['plugin', 'plugin-descriptor.properties'],
    ['stable-plugin', 'stable-plugin-descriptor.properties'],
  ])('%s holds a jar of its own source, named after the plugin', async (id, descriptor) => {
    const { target } = await scaffolded(id, { name: 'ships', version: '8.19.0' });
    const properties = valuesOf(await readFile(join(target, 'extension', descriptor)));
    const jar = await readFile(join(target, 'extension/ships.jar'), 'latin1');
    const classes = readdirSync(join(target, 'src/main/java/example')).map((file) =>
      file.replace('.java', '.class'),
    );
    expect(properties.get('elasticsearch.version')).toBe('8.19.0');
    for (const file of classes) expect(jar).toContain(`example/${file}`);
    if (id === 'plugin') {
      const named = classes.map((file) => `example.${file.replace('.class', '')}`);
      expect(named).toContain(properties.get('classname'));
    }
  });

  it('says in its README for which release the jar was compiled', async () => {
    const { target } = await scaffolded('plugin', { version: '8.19.0' });
    expect(await readFile(join(target, 'README.md'), 'utf8')).toContain(
      `compiled against Elasticsearch ${compiledFor}`,
    );
  });
});

describe('the template geoip-bundle', () => {
  it('holds the database that its maker makes of its networks', async () => {
    const { target } = await scaffolded('geoip-bundle');
    execFileSync(process.execPath, ['make-database.mjs', 'networks.json', 'made.mmdb'], { cwd: target });
    const [made, held] = ['made.mmdb', 'bundle/ingest-geoip/Harbours-City.mmdb'].map((path) =>
      join(target, path),
    );
    expect(readFileSync(made ?? '').equals(readFileSync(held ?? ''))).toBe(true);
  });
});

describe('scaffold', () => {
  it.each([
    ['an unknown template', { template: 'bundle' }, 'USAGE'],
    ['a template that is a path', { template: '../templates/plugin' }, 'USAGE'],
    ['a name with a slash', { name: 'a/b' }, 'USAGE'],
    ['a name of two dots', { name: '..' }, 'USAGE'],
    ['a name that looks like a flag', { name: '-x' }, 'USAGE'],
    ['no name', { name: '' }, 'USAGE'],
    ['a wildcard for a plugin', { template: 'plugin', version: '9.*' }, 'USAGE'],
    ['half a version', { version: '9.5' }, 'USAGE'],
    ['a leading zero', { version: '09.5.2' }, 'USAGE'],
    ['a release that never was', { version: '8.20.0' }, 'USAGE'],
    ['a release far ahead', { version: '99.*' }, 'USAGE'],
    ['a release before its Java', { template: 'plugin', version: '7.15.2' }, 'USAGE'],
    ['a release before its API', { template: 'stable-plugin', version: '8.6.2' }, 'USAGE'],
    ['a description of two lines', { description: 'one\ntwo' }, 'USAGE'],
  ])('refuses %s, and writes nothing', async (_what, wrong, code) => {
    const target = join(await folder({}), 'new');
    const right = { template: 'synonyms-bundle', folder: target, name: 'a', version: '*' };
    await expect(scaffold({ ...right, ...wrong })).rejects.toMatchObject({ code });
    await expect(readdir(target)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each([
    [
      'plugin',
      '7.0.0',
      'the template plugin is for Elasticsearch 7.16.0 and later (its jar is for Java 17, which came with that release); 7.0.0 is older',
      'Pass --version 7.16.0 or later.',
    ],
    [
      'stable-plugin',
      '8.4.0',
      'the template stable-plugin is for Elasticsearch 8.7.0 and later (the first whose stable plugin API Elastic published); 8.4.0 is older',
      'Pass --version 8.7.0 or later, or --template plugin.',
    ],
    [
      'plugin',
      '8.5.9',
      'there is no release 8.5.9 of Elasticsearch that Slipway knows',
      'Pass --version with one, such as 8.5.3.',
    ],
  ])('says of %s for %s why not, and what then', async (template, version, message, hint) => {
    await expect(scaffolded(template, { version })).rejects.toMatchObject({ code: 'USAGE', message, hint });
  });

  it.each([
    ['plugin', ['7.16.0', '7.17.29', '8.19.20', '9.0.0', '9.5.2']],
    ['stable-plugin', ['8.7.0', '8.19.20', '9.0.0', '9.5.2']],
  ])('makes of %s, from its first release on, what passes the check: %j', async (template, versions) => {
    for (const version of versions) {
      const { target } = await scaffolded(template, { version });
      const found = (await checked(target)).flatMap(({ findings }) => findings);
      expect(found, version).toEqual([]);
    }
  });

  it('refuses a folder that is not empty, and leaves it as it was', async () => {
    const target = await folder({ 'notes.txt': '' });
    await expect(
      scaffold({ template: 'plugin', folder: target, name: 'a', version: '9.5.2' }),
    ).rejects.toMatchObject({
      code: 'OUTPUT_EXISTS',
      message: `${target} is not empty: it holds notes.txt`,
    });
    expect(await readdir(target)).toEqual(['notes.txt']);
  });

  it('refuses a file', async () => {
    const target = join(await folder({ file: '' }), 'file');
    await expect(
      scaffold({ template: 'plugin', folder: target, name: 'a', version: '9.5.2' }),
    ).rejects.toMatchObject({
      code: 'OUTPUT_EXISTS',
    });
  });

  it('takes a folder that git has just made its own', async () => {
    const target = await folder({ '.git/HEAD': 'ref: refs/heads/main\n' });
    await scaffold({ template: 'synonyms-bundle', folder: target, name: 'a', version: '*' });
    expect(await readdir(target)).toEqual(expect.arrayContaining(['.git', 'slipway.json']));
  });

  it('removes a half-finished copy, and the folders it made for it', async () => {
    const templatesFolder = await folder({
      'synonyms-bundle/a': '',
      'synonyms-bundle/_a/b': '',
      'synonyms-bundle/.a': '',
    });
    const root = await folder({});
    const target = join(root, 'deep/new');
    const options = { template: 'synonyms-bundle', folder: target, name: 'a', version: '*', templatesFolder };
    await expect(scaffold(options)).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' });
    expect(await readdir(root)).toEqual([]);

    await mkdir(join(root, 'there/.git'), { recursive: true });
    await expect(scaffold({ ...options, folder: join(root, 'there') })).rejects.toMatchObject({
      code: 'OUTPUT_UNWRITABLE',
    });
    expect(await readdir(join(root, 'there'))).toEqual(['.git']);
  });
});

function read(id: string, path: string): string {
  return readFileSync(join('templates', id, path), 'utf8');
}

function valuesOf(properties: Uint8Array): ReadonlyMap<string, string> {
  return new Map(parseProperties(properties).entries.map(({ key, value }) => [key, value]));
}
