import { describe, expect, it } from 'vitest';
import { jarAtRoot } from '../../../src/rules/plugin/jar-at-root.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const withFiles = (...paths: readonly string[]) =>
  plugin({
    'plugin-descriptor.properties': descriptor(),
    ...Object.fromEntries(paths.map((path) => [path, ''])),
  });

describe('jar-at-root', () => {
  it('is silent for a jar, or a folder that is called one', async () => {
    expect(await findings(jarAtRoot, withFiles('demo.jar'))).toEqual([]);
    expect(await findings(jarAtRoot, withFiles('demo.jar/org/example/Demo.class'))).toEqual([]);
  });

  it('misses any jar', async () => {
    expect(await findings(jarAtRoot, withFiles('README.md'))).toEqual([
      {
        rule: 'jar-at-root',
        severity: 'error',
        file: '.',
        message: 'There is no jar, so there is no class to load.',
        hint: 'Build the plugin, and name the zip that the build makes: slipway check <zip>.',
      },
    ]);
  });

  it.each(['lib/demo.jar', 'demo.JAR'])('says where the jar lies instead: %s', async (path) => {
    expect(await findings(jarAtRoot, withFiles(path))).toEqual([
      {
        rule: 'jar-at-root',
        severity: 'error',
        file: path,
        message: `${path} is the nearest to a jar, but only *.jar at the root is on the class path.`,
        hint: `Move it: mv ${path} demo.jar.`,
      },
    ]);
  });

  it('leaves a plugin without a descriptor to descriptor-present', async () => {
    expect(await findings(jarAtRoot, plugin({ 'lib/demo.jar': '' }))).toEqual([]);
  });

  it('leaves a plugin in a folder to wrapping-folder', async () => {
    expect(await findings(jarAtRoot, plugin({ 'x/plugin-descriptor.properties': descriptor() }))).toEqual([]);
  });
});
