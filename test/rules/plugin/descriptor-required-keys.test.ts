import { describe, expect, it } from 'vitest';
import { checkEach } from '../../../src/check.ts';
import { identify } from '../../../src/identify.ts';
import { descriptorRequiredKeys } from '../../../src/rules/plugin/descriptor-required-keys.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

const classic = (changes: Readonly<Record<string, string | undefined>>, version = '9.5.2') =>
  plugin({ 'plugin-descriptor.properties': descriptor(changes) }, { version });

describe('descriptor-required-keys', () => {
  it('is silent when all are there, even with an empty description and version', async () => {
    expect(await findings(descriptorRequiredKeys, classic({ description: '', version: '' }))).toEqual([]);
  });

  it('leaves a key behind a byte order mark to descriptor-unknown-keys', async () => {
    const text = `\u00ef\u00bb\u00bf${descriptor()}`;
    const marked = plugin({ 'plugin-descriptor.properties': Buffer.from(text, 'latin1') });
    expect(await findings(descriptorRequiredKeys, marked)).toEqual([]);
  });

  it('asks a bootstrap plugin for no classname, on the releases that know them', async () => {
    const bootstrap = classic({ classname: undefined, type: 'bootstrap' }, '8.3.0');
    expect(await findings(descriptorRequiredKeys, bootstrap)).toEqual([]);
    expect(await findings(descriptorRequiredKeys, bootstrap, '8.4.0')).toHaveLength(1);
  });

  it('asks a stable plugin for no classname', async () => {
    const stable = plugin({ 'stable-plugin-descriptor.properties': stableDescriptor() });
    expect(await findings(descriptorRequiredKeys, stable)).toEqual([]);
  });

  it.each([
    ['name', 'my-plugin'],
    ['description', 'What the plugin does'],
    ['version', '1.0.0'],
    ['elasticsearch.version', '9.4.0'],
    ['java.version', '21'],
    ['classname', 'org.example.MyPlugin'],
  ])('misses %s', async (key, example) => {
    expect(await findings(descriptorRequiredKeys, classic({ [key]: undefined }, '9.4.0'))).toEqual([
      {
        rule: 'descriptor-required-keys',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        message: `The key ${key} is missing.`,
        hint: `Add ${key}=${example} to plugin-descriptor.properties.`,
      },
    ]);
  });

  it.each(['name', 'elasticsearch.version', 'java.version', 'classname'])(
    'refuses a blank %s',
    async (key) => {
      const found = await findings(descriptorRequiredKeys, classic({ [key]: '\\ ' }));
      expect(found.map(({ severity, message }) => ({ severity, message }))).toEqual([
        { severity: 'error', message: `The key ${key} has no value.` },
      ]);
    },
  );

  it('shows the line of a blank value', async () => {
    expect(await findings(descriptorRequiredKeys, classic({ 'java.version': '' }))).toEqual([
      {
        rule: 'descriptor-required-keys',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 5,
        column: 14,
        message: 'The key java.version has no value.',
        hint: 'Set java.version=21 in plugin-descriptor.properties.',
      },
    ]);
  });

  it.each([
    ['8.3.3', []],
    ['8.4.0', ['The key classname is missing.']],
  ])('asks a bootstrap plugin on %s for a classname: %j', async (version, messages) => {
    const bootstrap = classic({ type: 'bootstrap', classname: undefined }, version);
    const found = await findings(descriptorRequiredKeys, bootstrap);
    expect(found.map(({ message }) => message)).toEqual(messages);
  });

  it('only warns of a name of blanks before 8.4, where it passed', async () => {
    const found = await findings(descriptorRequiredKeys, classic({ name: '\\ ' }, '8.3.3'));
    expect(found.map(({ severity }) => severity)).toEqual(['warn']);
  });

  describe('of an empty elasticsearch.version', () => {
    const empty = (given: { version?: string } = {}) =>
      plugin({ 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': '' }) }, given);
    const severities = async (release: string, value = '') => {
      const files = { 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': value }) };
      return (await findings(descriptorRequiredKeys, plugin(files), release)).map(({ severity }) => severity);
    };

    it('only warns for the releases that take it for their own version', async () => {
      expect(await findings(descriptorRequiredKeys, empty({ version: '7.10.0' }))).toEqual([
        {
          rule: 'descriptor-required-keys',
          severity: 'warn',
          file: 'plugin-descriptor.properties',
          line: 4,
          column: 23,
          message:
            'The key elasticsearch.version has no value. Elasticsearch 7.10.0 takes that for its own version; Elastic Cloud compares it with that of the extension.',
          hint: 'Set elasticsearch.version=7.10.0 in plugin-descriptor.properties.',
        },
      ]);
    });

    it.each([
      ['7.0.0', ['warn']],
      ['8.1.3', ['warn']],
      ['8.2.0', ['error']],
      ['9.5.2', ['error']],
    ])('says on %s: %j', async (release, expected) => {
      expect(await severities(release)).toEqual(expected);
    });

    it('refuses blanks in every release', async () => {
      expect(await severities('7.17.0', '\\ ')).toEqual(['error']);
    });

    it.each([
      [{ version: '8.19.0' }, undefined, 'Set elasticsearch.version=8.19.0 in plugin-descriptor.properties.'],
      [
        {},
        '8.19.0',
        'Set elasticsearch.version in plugin-descriptor.properties, with the release that the plugin is built for (it is checked for 8.19.0).',
      ],
      [
        {},
        undefined,
        'Set elasticsearch.version in plugin-descriptor.properties, with the release that the plugin is built for; of one before 8.2, --version will do.',
      ],
    ])('given %j and checked for %s, hints: %s', async (given, release, hint) => {
      expect(await findings(descriptorRequiredKeys, empty(given), release)).toMatchObject([
        { severity: 'error', message: 'The key elasticsearch.version has no value.', hint },
      ]);
    });
  });

  it('names the release that is checked for only where it is one', async () => {
    const files = { 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': undefined }) };
    const { source, given } = plugin(files);
    const targets = ['9.5.1', '9.5.2'].map((release) => ({ release }));
    const found = await checkEach(source, await identify(source, given), { settings: {}, targets });
    expect(found.filter(({ rule }) => rule === 'descriptor-required-keys').map(({ hint }) => hint)).toEqual([
      'Add elasticsearch.version to plugin-descriptor.properties, with the release that the plugin is built for.',
    ]);
  });

  it('names the Java of the release that the plugin is for', async () => {
    const found = await findings(descriptorRequiredKeys, classic({ 'java.version': undefined }, '7.17.0'));
    expect(found.map(({ hint }) => hint)).toEqual(['Add java.version=8 to plugin-descriptor.properties.']);
  });

  it('leaves a placeholder to descriptor-placeholders', async () => {
    expect(await findings(descriptorRequiredKeys, classic({ name: '${project.name}' }))).toEqual([]);
  });

  it('leaves a file that Java does not read to descriptor-syntax', async () => {
    expect(await findings(descriptorRequiredKeys, classic({ name: '\\u' }))).toEqual([]);
  });

  it('leaves an OpenSearch descriptor to descriptor-unknown-keys', async () => {
    const other = classic({ 'elasticsearch.version': undefined, 'opensearch.version': '2.11.0' });
    expect(await findings(descriptorRequiredKeys, other)).toEqual([]);
  });
});
