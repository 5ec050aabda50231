import { describe, expect, it } from 'vitest';
import { descriptorPlaceholders } from '../../../src/rules/plugin/descriptor-placeholders.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const classic = (changes: Readonly<Record<string, string>>, kind: 'folder' | 'zip' = 'zip') =>
  plugin({ 'plugin-descriptor.properties': descriptor(changes) }, {}, { kind });

describe('descriptor-placeholders', () => {
  it('is silent when all is filled in, braces and signs included', async () => {
    expect(
      await findings(descriptorPlaceholders, classic({ description: 'Mail me @home, {really} $5' })),
    ).toEqual([]);
  });

  it('speaks once of all placeholders, at the one that does most harm', async () => {
    const template = classic({
      name: 'demo',
      version: '${project.version}',
      'elasticsearch.version': '${es}',
    });
    expect(await findings(descriptorPlaceholders, template)).toEqual([
      {
        rule: 'descriptor-placeholders',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 4,
        column: 23,
        message: 'version, elasticsearch.version hold placeholders still: ${es}.',
        hint: 'Let the build fill in plugin-descriptor.properties: filtering in Maven, expand in Gradle.',
      },
    ]);
  });

  it('points an author who checks the sources to the zip', async () => {
    const [finding] = await findings(descriptorPlaceholders, classic({ name: '@name@' }, 'folder'));
    expect(finding?.hint).toBe(
      'Build the plugin, and name the zip that the build makes: slipway check <zip>.',
    );
  });

  it('only warns where nothing goes by the value', async () => {
    expect(
      await findings(descriptorPlaceholders, classic({ description: '${project.description}' })),
    ).toEqual([
      {
        rule: 'descriptor-placeholders',
        severity: 'warn',
        file: 'plugin-descriptor.properties',
        line: 2,
        column: 13,
        message: 'description holds a placeholder still: ${project.description}.',
        hint: 'Let the build fill in plugin-descriptor.properties: filtering in Maven, expand in Gradle.',
      },
    ]);
  });

  it('leaves a key that no release knows to descriptor-unknown-keys', async () => {
    expect(await findings(descriptorPlaceholders, classic({ jvm: '${jvm}' }))).toEqual([]);
  });

  it.each(['has.native.controller', 'licensed', 'deployment.target'])(
    'refuses one in %s, where only fixed words are read',
    async (key) => {
      const of = plugin({ 'plugin-descriptor.properties': descriptor({ [key]: '${x}' }) });
      expect((await findings(descriptorPlaceholders, of)).map(({ severity }) => severity)).toEqual(['error']);
    },
  );
});
