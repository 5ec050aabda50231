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
        message: 'repository-s3 is the name of a module that comes with Elasticsearch.',
        hint: 'Set another name in plugin-descriptor.properties, or use the module as it comes.',
      },
    ]);
  });

  it('only warns on a release whose list it does not have', async () => {
    const found = await findings(moduleName, on('7.6.0', 'repository-s3'));
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['warn', 'repository-s3 is the name of a module that comes with Elasticsearch 9.5.'],
    ]);
  });

  it('leaves a name with a trailing blank to descriptor-trailing-blanks', async () => {
    expect(await findings(moduleName, on('9.5.0', 'repository-s3 '))).toEqual([]);
  });
});
