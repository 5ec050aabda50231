import { describe, expect, it } from 'vitest';
import { descriptorUnknownKeys } from '../../../src/rules/plugin/descriptor-unknown-keys.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

const classic = (changes: Readonly<Record<string, string>>) =>
  plugin({ 'plugin-descriptor.properties': descriptor(changes) });
const stable = (changes: Readonly<Record<string, string>>) =>
  plugin({ 'stable-plugin-descriptor.properties': stableDescriptor(changes) });

describe('descriptor-unknown-keys', () => {
  it('is silent for every key that the release knows', async () => {
    const all = {
      'extended.plugins': '',
      'has.native.controller': 'false',
      licensed: 'false',
      modulename: 'm',
    };
    expect(await findings(descriptorUnknownKeys, classic({ ...all, 'deployment.target': 'ALL' }))).toEqual(
      [],
    );
    expect(await findings(descriptorUnknownKeys, stable({ modular: 'true' }))).toEqual([]);
  });

  it('offers the key that was meant', async () => {
    expect(await findings(descriptorUnknownKeys, classic({ has_native_controller: 'false' }))).toEqual([
      {
        rule: 'descriptor-unknown-keys',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 1,
        message: 'Elasticsearch does not know the key "has_native_controller".',
        hint: 'Write has.native.controller in place of has_native_controller, or delete the line from plugin-descriptor.properties.',
      },
    ]);
  });

  it.each([
    ['author', 'Elasticsearch does not know the key "author".'],
    ['jvm', 'Elasticsearch no longer knows the key jvm, which plugins for 2.x had.'],
    [
      'opensearch.version',
      'The key opensearch.version makes this a plugin for OpenSearch, which Elasticsearch does not load.',
    ],
    ['type', 'Elasticsearch 9.5.2 does not know the key type; releases from 7.11 on and before 8.4 do.'],
    ['__proto__', 'Elasticsearch does not know the key "__proto__".'],
  ])('refuses %s in a classic plugin', async (key, message) => {
    const text = `${descriptor()}${key}=x\n`;
    const found = await findings(descriptorUnknownKeys, plugin({ 'plugin-descriptor.properties': text }));
    expect(found.map((finding) => finding.message)).toEqual([message]);
  });

  it.each([
    ['7.10.2', 'licensed', 'releases from 7.11 on'],
    ['8.2.3', 'modulename', 'releases from 8.3 on'],
    ['9.3.1', 'deployment.target', 'releases from 9.4 on'],
  ])('refuses on %s the key %s, which %s know', async (release, key, releases) => {
    const found = await findings(
      descriptorUnknownKeys,
      classic({ 'elasticsearch.version': release, [key]: '' }),
    );
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      [
        `Elasticsearch ${release} does not know the key ${key}; ${releases} do.`,
        `Delete the line with ${key} from plugin-descriptor.properties.`,
      ],
    ]);
  });

  it.each([
    ['class', 'classname'],
    ['extended.plugin', 'extended.plugins'],
  ])('offers for %s the key %s, where the descriptor has none', async (key, known) => {
    const found = await findings(
      descriptorUnknownKeys,
      plugin({ 'plugin-descriptor.properties': descriptor({ classname: undefined, [key]: 'a.B' }) }),
    );
    expect(found.map(({ hint }) => hint)).toEqual([
      `Write ${known} in place of ${key}, or delete the line from plugin-descriptor.properties.`,
    ]);
  });

  it('recognises a byte order mark before the first key', async () => {
    const marked = plugin({ 'plugin-descriptor.properties': `\ufeff${descriptor()}` });
    const found = await findings(descriptorUnknownKeys, marked);
    expect(found.map(({ line, message, hint }) => [line, message, hint])).toEqual([
      [
        1,
        'The file starts with a byte order mark, which Java takes for the beginning of its first key.',
        'Save plugin-descriptor.properties as UTF-8 without a byte order mark.',
      ],
    ]);
  });

  it('only warns where the patch that brought the key is not confirmed', async () => {
    const found = await findings(
      descriptorUnknownKeys,
      classic({ 'elasticsearch.version': '9.3.5', 'deployment.target': 'ALL' }),
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warn']);
  });

  it('refuses the key of a classic plugin in a stable one', async () => {
    const found = await findings(descriptorUnknownKeys, stable({ classname: '' }));
    expect(found.map(({ message }) => message)).toEqual([
      'A stable plugin has no key classname; only a classic one has.',
    ]);
  });

  it('leaves a key that is missing to descriptor-required-keys', async () => {
    expect(await findings(descriptorUnknownKeys, plugin({ 'plugin-descriptor.properties': '' }))).toEqual([]);
  });

  it('judges for the release that is checked for, not the one that the plugin was built for', async () => {
    const found = await findings(descriptorUnknownKeys, classic({ 'deployment.target': 'ALL' }), '9.3.0');
    expect(found.map(({ message }) => message)).toEqual([
      'Elasticsearch 9.3.0 does not know the key deployment.target; releases from 9.4 on do.',
    ]);
  });

  it('only warns of former keys in a plugin for a release before 7.0.0', async () => {
    const old = classic({ 'elasticsearch.version': '2.4.2', jvm: 'true' });
    expect(await findings(descriptorUnknownKeys, old)).toMatchObject([
      {
        severity: 'warn',
        message: 'The key jvm is one of plugins for 2.x; releases from 7.0.0 on refuse it.',
        hint: 'Delete the line with jvm from plugin-descriptor.properties when you build for 7.0.0 or later.',
      },
    ]);
  });
});
