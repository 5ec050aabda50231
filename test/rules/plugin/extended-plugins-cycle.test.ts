import { describe, expect, it } from 'vitest';
import { extendedPluginsCycle } from '../../../src/rules/plugin/extended-plugins-cycle.ts';
import { descriptor, findings, other, plugin } from '../../support/extension.ts';

const of = (list: string) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'extended.plugins': list }) });
const extending = (name: string, list: string) => other(name, {}, { 'extended.plugins': list });

describe('extended-plugins-cycle', () => {
  it('is silent where one is reached twice', async () => {
    const others = [extending('a', 'base'), extending('b', 'base'), other('base')];
    expect(await findings(extendedPluginsCycle, of('a,b'), '9.5.2', others)).toEqual([]);
  });

  it('refuses a circle through a plugin given with --with', async () => {
    expect(await findings(extendedPluginsCycle, of('base'), '9.5.2', [extending('base', 'demo')])).toEqual([
      {
        rule: 'extended-plugins-cycle',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 18,
        message: 'The plugins extend one another in a circle: demo -> base -> demo.',
        hint: 'Take base out of extended.plugins of demo, or undo another part of the circle.',
      },
    ]);
  });

  it('refuses a circle that this plugin leads to', async () => {
    const others = [extending('a', 'b'), extending('b', 'a')];
    const found = await findings(extendedPluginsCycle, of('a'), '9.5.2', others);
    expect(found.map(({ message }) => message)).toEqual([
      'The plugins extend one another in a circle: a -> b -> a.',
    ]);
  });

  it('leaves a plugin that names itself to extended-plugins', async () => {
    expect(await findings(extendedPluginsCycle, of('demo'))).toEqual([]);
  });
});
