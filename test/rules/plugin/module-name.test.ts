import { describe, expect, it } from 'vitest';
import { moduleName } from '../../../src/rules/plugin/module-name.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (release: string, name: string) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release, name }) });

describe('module-name', () => {
  it('is silent for any other name, even that of an x-pack module, which the installer takes', async () => {
    expect(await findings(moduleName, on('9.5.2', 'demo'))).toEqual([]);
    expect(await findings(moduleName, on('9.5.2', 'x-pack-core'))).toEqual([]);
  });

  it('refuses the name of a module', async () => {
    expect(await findings(moduleName, on('9.5.0', 'repository-s3'))).toEqual([
      {
        rule: 'module-name',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 1,
        column: 6,
        message: 'repository-s3 is the name of a module that comes with Elasticsearch 9.5.0.',
        hint: 'Set another name in plugin-descriptor.properties, or use the module as it comes.',
      },
    ]);
  });

  it.each([
    ['7.0.0', 'lang-painless', 'error'],
    ['8.10.2', 'transport-netty4', 'error'],
    ['9.6.0', 'reindex', 'error'],
    ['9.6.0', 'repository-s3', 'warn'],
    ['8.5.0', 'apm', 'warn'],
    ['9.x', 'apm', 'warn'],
    ['8.19.3', 'ingest-geoip', 'error'],
  ])('on %s, %s is of severity %s', async (release, name, severity) => {
    expect(await findings(moduleName, on(release, name))).toMatchObject([{ severity }]);
  });

  it.each([
    ['7.17.29', 'repository-s3'],
    ['9.5.2', 'ingest-geoip'],
    ['9.0.8', 'streams'],
  ])('is silent on %s for %s, which is a module of other releases', async (release, name) => {
    expect(await findings(moduleName, on(release, name))).toEqual([]);
  });

  it('leaves a name with a trailing blank to descriptor-trailing-blanks', async () => {
    expect(await findings(moduleName, on('9.5.0', 'repository-s3 '))).toEqual([]);
  });
});
