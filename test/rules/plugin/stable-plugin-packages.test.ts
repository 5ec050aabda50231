import { describe, expect, it } from 'vitest';
import { stablePluginPackages } from '../../../src/rules/plugin/stable-plugin-packages.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const stable = (...entries: readonly string[]) =>
  plugin({
    'stable-plugin-descriptor.properties': stableDescriptor(),
    'demo.jar': jar(Object.fromEntries(entries.map((name) => [name, '']))),
  });

describe('stable-plugin-packages', () => {
  it('is silent for classes in packages, and a module-info', async () => {
    expect(await findings(stablePluginPackages, stable('a/Foo.class', 'module-info.class', 'x.txt'))).toEqual(
      [],
    );
  });

  it('refuses classes that lie in none', async () => {
    expect(await findings(stablePluginPackages, stable('Foo.class', 'Bar.class', 'a/Foo.class'))).toEqual([
      {
        rule: 'stable-plugin-packages',
        severity: 'error',
        file: 'demo.jar',
        message: 'Foo.class in demo.jar lies in no package, and so does 1 other.',
        hint: 'Put it into a package, or take it out of the jar.',
      },
    ]);
  });

  it('leaves a classic plugin, which may have such classes, to modular-plugin', async () => {
    const files = { 'plugin-descriptor.properties': descriptor(), 'demo.jar': jar({ 'Foo.class': '' }) };
    expect(await findings(stablePluginPackages, plugin(files))).toEqual([]);
  });
});
