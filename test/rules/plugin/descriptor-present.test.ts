import { describe, expect, it } from 'vitest';
import { descriptorPresent } from '../../../src/rules/plugin/descriptor-present.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

describe('descriptor-present', () => {
  it('is silent when there is a descriptor', async () => {
    const classic = plugin({ 'plugin-descriptor.properties': descriptor(), 'demo.jar': '' });
    expect(await findings(descriptorPresent, classic)).toEqual([]);
  });

  it('misses it beside a jar', async () => {
    expect(await findings(descriptorPresent, plugin({ 'demo.jar': '', 'README.md': '' }))).toEqual([
      {
        rule: 'descriptor-present',
        severity: 'error',
        file: '.',
        message: 'There is demo.jar, but no plugin-descriptor.properties.',
        hint: 'Name the zip that the build makes, or write plugin-descriptor.properties: slipway init shows one.',
      },
    ]);
  });

  it.each([
    ['8.3.3', 1],
    ['8.4.0', 0],
  ])('counts %s as a release that reads a stable descriptor: %d findings', async (version, count) => {
    const text = stableDescriptor({ 'elasticsearch.version': version });
    const found = await findings(descriptorPresent, plugin({ 'stable-plugin-descriptor.properties': text }));
    expect(found.map(({ message }) => message)).toEqual(
      Array(count).fill(`Elasticsearch ${version} does not know stable plugins; they came with 8.4.0.`),
    );
  });

  it('leaves a plugin with neither jar nor descriptor to type-agrees', async () => {
    expect(await findings(descriptorPresent, plugin({ 'README.md': '' }))).toEqual([]);
  });

  it('leaves a descriptor in a folder to wrapping-folder', async () => {
    const wrapped = plugin({ 'demo/plugin-descriptor.properties': descriptor(), 'demo/demo.jar': '' });
    expect(await findings(descriptorPresent, wrapped)).toEqual([]);
  });
});
