import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { parseProperties } from '../src/formats/properties.ts';
import { checked } from './support/checked.ts';
import { folder } from './support/folder.ts';

const examples = readdirSync('examples').sort();

describe('the examples', () => {
  it('all pass the check without a finding', async () => {
    expect(await checked('.')).toEqual([
      {
        path: 'examples/analysis-plugin/extension',
        type: 'plugin',
        name: 'analysis-unlocode',
        version: '9.5.2',
        files: ['analysis-unlocode.jar', 'entitlement-policy.yaml', 'plugin-descriptor.properties'],
        findings: [],
      },
      {
        path: 'examples/synonyms-bundle/bundle',
        type: 'bundle',
        name: 'harbour-words',
        version: '9.*',
        files: ['dictionaries/harbour-stopwords.txt', 'dictionaries/harbour-synonyms.txt'],
        findings: [],
      },
      {
        path: 'examples/hunspell-bundle/bundle',
        type: 'bundle',
        name: 'harbour-hunspell',
        version: '*',
        files: ['hunspell/en_XX/en_XX.aff', 'hunspell/en_XX/en_XX.dic', 'hunspell/en_XX/settings.yml'],
        findings: [],
      },
      {
        path: 'examples/geoip-bundle/bundle',
        type: 'bundle',
        name: 'quay-networks',
        version: '*',
        files: ['ingest-geoip/Quays-City.mmdb'],
        findings: [],
      },
    ]);
  });

  it('are listed at the root as each lists itself', async () => {
    const listed = await Promise.all(
      examples.map(async (name) => {
        const config = await readConfig(join('examples', name));
        return config?.extensions.map(({ path, settings, ...entry }) => ({
          ...entry,
          path: `examples/${name}/${path}`,
          ...(settings && { settings: settings.map((file) => `examples/${name}/${file}`) }),
        }));
      }),
    );
    const root = await readConfig('.');
    expect(root?.extensions.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(listed.flat());
  });
});

describe('the example analysis-plugin', () => {
  const at = (path: string) => join('examples/analysis-plugin', path);
  const jar = readFileSync(at('extension/analysis-unlocode.jar'));

  it('holds a jar with the class that its descriptor names', () => {
    const { entries } = parseProperties(readFileSync(at('extension/plugin-descriptor.properties')));
    const classname = entries.find(({ key }) => key === 'classname')?.value ?? 'none';
    expect(jar.includes(`${classname.replaceAll('.', '/')}.class`)).toBe(true);
  });

  it('holds the jar whose digest its README gives', () => {
    expect(readFileSync(at('README.md'), 'utf8')).toContain(createHash('sha256').update(jar).digest('hex'));
  });

  it('was built from the pom as it stands', () => {
    const pom = readFileSync(at('pom.xml'), 'utf8');
    const values = new Map(
      [...pom.matchAll(/<([\w.]+)>([^<]+)<\/\1>/g)].map(([, key, value]) => [key, value]),
    );
    const project = new Map([
      ['project.artifactId', pom.match(/<artifactId>(.+?)</)?.[1]],
      ['project.version', pom.match(/<version>(.+?)</)?.[1]],
    ]);
    const source = readFileSync(at('src/main/plugin-metadata/plugin-descriptor.properties'), 'utf8');
    const built = source.replaceAll(
      /\$\{(.+?)\}/g,
      (_, key: string) => project.get(key) ?? values.get(key) ?? '',
    );
    expect(readFileSync(at('extension/plugin-descriptor.properties'), 'utf8')).toBe(built);
  });
});

describe('the example geoip-bundle', () => {
  it('holds the database that the maker makes of its networks', async () => {
    const made = join(await folder({}), 'made.mmdb');
    const maker = 'templates/geoip-bundle/make-database.mjs';
    execFileSync(process.execPath, [maker, 'examples/geoip-bundle/networks.json', made]);
    const held = readFileSync('examples/geoip-bundle/bundle/ingest-geoip/Quays-City.mmdb');
    expect(readFileSync(made).equals(held)).toBe(true);
  });
});
