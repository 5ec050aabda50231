import { describe, expect, it } from 'vitest';
import { typeAgrees } from '../../../src/rules/extension/type-agrees.ts';
import { bundle, descriptor, findings, plugin } from '../../support/extension.ts';

describe('type-agrees', () => {
  it('is silent when content and type agree', async () => {
    expect(await findings(typeAgrees, plugin({ 'plugin-descriptor.properties': descriptor() }))).toEqual([]);
    expect(await findings(typeAgrees, bundle({ 'dictionaries/names.txt': 'Ada' }))).toEqual([]);
  });

  it('refuses a bundle that has a plugin descriptor', async () => {
    expect(await findings(typeAgrees, bundle({ 'plugin-descriptor.properties': descriptor() }))).toEqual([
      {
        rule: 'type-agrees',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        message: 'The type given is bundle, but plugin-descriptor.properties says that this is a plugin.',
        hint: 'Pass --type plugin, or leave the descriptor out of the bundle.',
      },
    ]);
  });

  it('only warns when the descriptor lies in a folder of the bundle', async () => {
    const [finding] = await findings(typeAgrees, bundle({ 'x/plugin-descriptor.properties': descriptor() }));
    expect(finding?.severity).toBe('warn');
  });

  it('refuses a plugin with neither descriptor nor jar', async () => {
    expect(await findings(typeAgrees, plugin({ 'dictionaries/names.txt': 'Ada' }))).toEqual([
      {
        rule: 'type-agrees',
        severity: 'error',
        file: '.',
        message: 'The type given is plugin, but there is neither a plugin descriptor nor a jar.',
        hint: 'Build the plugin and name the zip that the build makes; or pass --type bundle, if it is one.',
      },
    ]);
  });

  it('refuses to take the sources of a plugin for a bundle unless that is said', async () => {
    const path = 'src/main/resources/plugin-descriptor.properties';
    const sources = plugin({ [path]: descriptor(), 'build.gradle': '' });
    expect(await findings(typeAgrees, { ...sources, given: {} })).toEqual([
      {
        rule: 'type-agrees',
        severity: 'error',
        file: path,
        message: `No type is given, and ${path} makes this look like the sources of a plugin, not like a bundle.`,
        hint: 'Name the zip that the build makes; or pass --type bundle, if it is one.',
      },
    ]);
    expect(await findings(typeAgrees, { ...sources, given: { type: 'bundle' } })).toEqual([]);
  });

  it('leaves a plugin with a jar to descriptor-present', async () => {
    expect(await findings(typeAgrees, plugin({ 'demo.jar': '' }))).toEqual([]);
  });

  it.each(['build.gradle', 'build.gradle.kts', 'pom.xml', 'src/main/java/A.java'])(
    'takes a folder with %s for the sources of a plugin, and names what was built',
    async (path) => {
      const files = { [path]: '', 'build/distributions/demo.zip': '' };
      expect(await findings(typeAgrees, { ...bundle(files), given: {} })).toMatchObject([
        { severity: 'error', file: path, hint: expect.stringContaining('build/distributions/demo.zip') },
      ]);
      expect(await findings(typeAgrees, bundle(files))).toEqual([]);
    },
  );
});
