import { describe, expect, it } from 'vitest';
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
    ['8.1.3', 'Elasticsearch 8.1.3 takes that for its own; Elastic Cloud compares it.'],
    ['8.2.0', ''],
  ])('says what an empty elasticsearch.version is to %s', async (release, words) => {
    const empty = plugin({ 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': '' }) });
    const [found] = await findings(descriptorRequiredKeys, empty, release);
    expect(found?.message).toBe(`The key elasticsearch.version has no value. ${words}`.trim());
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
