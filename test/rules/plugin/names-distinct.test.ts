import { describe, expect, it } from 'vitest';
import { namesDistinct } from '../../../src/rules/plugin/names-distinct.ts';
import { descriptor, findings, other, plugin } from '../../support/extension.ts';

const demo = plugin({ 'plugin-descriptor.properties': descriptor() });

describe('names-distinct', () => {
  it('is silent on plugins of other names', async () => {
    expect(await findings(namesDistinct, demo, '9.5.2', [other('base'), other('util')])).toEqual([]);
  });

  it('refuses another plugin of the same name', async () => {
    expect(await findings(namesDistinct, demo, '9.5.2', [other('demo')])).toEqual([
      {
        rule: 'names-distinct',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 1,
        column: 6,
        message: '../demo and this plugin have the same name, demo.',
        hint: 'Set another name in plugin-descriptor.properties, or leave ../demo out of --with.',
      },
    ]);
  });

  it('refuses two others of one name', async () => {
    const found = await findings(namesDistinct, demo, '9.5.2', [
      other('base'),
      plugin({ 'plugin-descriptor.properties': descriptor({ name: 'base' }) }, {}, { path: 'copy' }),
    ]);
    expect(found.map(({ file, message }) => [file, message])).toEqual([
      ['.', 'copy and ../base have the same name, base.'],
    ]);
  });

  it('leaves the name of a module to module-name', async () => {
    const module = plugin({ 'plugin-descriptor.properties': descriptor({ name: 'reindex' }) });
    expect(await findings(namesDistinct, module)).toEqual([]);
  });
});
