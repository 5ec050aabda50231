import { describe, expect, it } from 'vitest';
import { descriptorElasticsearchVersion } from '../../../src/rules/plugin/descriptor-elasticsearch-version.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

const classic = (built: string, given?: string) =>
  plugin(
    { 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': built }) },
    given === undefined ? {} : { version: given },
  );

describe('descriptor-elasticsearch-version', () => {
  it('is silent for a full release', async () => {
    expect(await findings(descriptorElasticsearchVersion, classic('9.5.2'))).toEqual([]);
  });

  it('refuses a snapshot', async () => {
    expect(await findings(descriptorElasticsearchVersion, classic('9.5.2-SNAPSHOT'))).toEqual([
      {
        rule: 'descriptor-elasticsearch-version',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 4,
        column: 23,
        message: 'elasticsearch.version is "9.5.2-SNAPSHOT"; a full release such as 9.5.2 was expected.',
        hint: 'Build the plugin against the release, and set elasticsearch.version=9.5.2.',
      },
    ]);
  });

  it.each([
    ['9.5', '9.5.1', '9.5.1'],
    ['v9.4.0', undefined, '9.4.0'],
    ['08.17.0', undefined, '8.17.0'],
  ])('refuses %s, and offers a release', async (built, given, offered) => {
    expect(await findings(descriptorElasticsearchVersion, classic(built, given))).toMatchObject([
      {
        severity: 'error',
        message: `elasticsearch.version is "${built}"; a full release such as ${offered} was expected.`,
        hint: `Set elasticsearch.version=${offered} in plugin-descriptor.properties.`,
      },
    ]);
  });

  it.each([
    ['9.5', '9.5.2'],
    ['8.17', '8.17.10'],
    ['8.17.x', '8.17.10'],
    ['latest', '9.5.2'],
  ])('refuses %s, of which the patch is for the author to know', async (built, such) => {
    expect(await findings(descriptorElasticsearchVersion, classic(built))).toMatchObject([
      {
        severity: 'error',
        message: `elasticsearch.version is "${built}"; a full release such as ${such} was expected.`,
        hint: 'Set elasticsearch.version in plugin-descriptor.properties to the release that the plugin is built for.',
      },
    ]);
  });

  it.each(['07.17.0', '7-17-0', '7.17.0.'])(
    'only warns of %s, which a node of 7.17.0 reads',
    async (built) => {
      const found = await findings(descriptorElasticsearchVersion, classic(built, '7.17.0'));
      expect(found.map(({ severity }) => severity)).toEqual(['warn']);
    },
  );

  it('only warns of leading zeros in a stable plugin', async () => {
    const text = stableDescriptor({ 'elasticsearch.version': '08.17.0' });
    const found = await findings(
      descriptorElasticsearchVersion,
      plugin({ 'stable-plugin-descriptor.properties': text }, { version: '8.17.0' }),
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warn']);
  });

  it('leaves another release than the given one to version-agrees', async () => {
    expect(await findings(descriptorElasticsearchVersion, classic('9.4.0', '9.5.2'))).toEqual([]);
  });

  it('leaves a trailing blank to descriptor-trailing-blanks', async () => {
    expect(await findings(descriptorElasticsearchVersion, classic('9.5.2 '))).toEqual([]);
  });
});
