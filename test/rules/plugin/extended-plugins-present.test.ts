import { describe, expect, it } from 'vitest';
import { extendedPluginsPresent } from '../../../src/rules/plugin/extended-plugins-present.ts';
import { descriptor, findings, other, plugin } from '../../support/extension.ts';

const of = (list: string) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'extended.plugins': list }) });

describe('extended-plugins-present', () => {
  it.each(['lang-painless', 'x-pack-core', 'x-pack-of-a-release-to-come', 'spatial', 'ingest-geoip'])(
    'is silent on %s, which may be a module',
    async (name) => {
      expect(await findings(extendedPluginsPresent, of(name))).toEqual([]);
    },
  );

  it('is silent on a plugin that is given with --with', async () => {
    expect(await findings(extendedPluginsPresent, of('base'), '9.5.2', [other('base')])).toEqual([]);
  });

  it('warns of what cannot be told without --with', async () => {
    expect(await findings(extendedPluginsPresent, of('base'))).toEqual([
      {
        rule: 'extended-plugins-present',
        severity: 'warn',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 18,
        message:
          'extended.plugins names "base", which is no module of Elasticsearch; without --with it cannot be told whether it will be there.',
        hint: 'Pass the folder or zip of base with --with.',
      },
    ]);
  });

  it('refuses what is not among the plugins given with --with', async () => {
    expect(await findings(extendedPluginsPresent, of('base'), '9.5.2', [other('basis')])).toEqual([
      {
        rule: 'extended-plugins-present',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 18,
        message:
          'extended.plugins names "base", which is neither a module of Elasticsearch nor a plugin given with --with.',
        hint: 'Pass the folder or zip of base with --with too, or take it out of extended.plugins.',
      },
    ]);
  });

  it('refuses what a plugin that is extended lacks in its turn', async () => {
    const base = other('base', {}, { 'extended.plugins': 'lang-painless,nowhere' });
    const found = await findings(extendedPluginsPresent, of('base'), '9.5.2', [base, other('alone')]);
    expect(found.map(({ message }) => message)).toEqual([
      '"base" (../base), which this plugin extends, extends "nowhere": neither a module of Elasticsearch nor a plugin given with --with.',
    ]);
  });

  it.each(['base;optional', 'lang-painless;optional=true'])(
    'refuses %s, for OpenSearch alone has optional ones',
    async (name) => {
      const found = await findings(extendedPluginsPresent, of(name), '9.5.2', [other('base')]);
      expect(found.map(({ severity, message }) => [severity, message])).toEqual([
        [
          'error',
          `extended.plugins names ${JSON.stringify(name)}; what follows the semicolon is of OpenSearch, and to Elasticsearch it is a part of the name.`,
        ],
      ]);
    },
  );

  it('takes the folders x-pack and spi for no modules', async () => {
    const found = await findings(extendedPluginsPresent, of('x-pack,spi'));
    expect(found).toHaveLength(2);
  });

  it('leaves blanks and the plugin itself to extended-plugins', async () => {
    expect(await findings(extendedPluginsPresent, of('lang-painless, base,,demo'))).toEqual([]);
  });
});
