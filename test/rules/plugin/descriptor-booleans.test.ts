import { describe, expect, it } from 'vitest';
import { descriptorBooleans } from '../../../src/rules/plugin/descriptor-booleans.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

const on = (release: string, changes: Readonly<Record<string, string>>) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release, ...changes }) });

describe('descriptor-booleans', () => {
  it('is silent for true, false and, from 7.11 on, nothing', async () => {
    const good = on('9.5.2', { 'has.native.controller': 'false', licensed: '' });
    expect(await findings(descriptorBooleans, good)).toEqual([]);
  });

  it.each([
    ['True', 'true'],
    ['true ', 'true'],
    ['yes', 'true'],
    ['no', 'false'],
  ])('refuses %j', async (value, meant) => {
    expect(await findings(descriptorBooleans, on('9.5.2', { licensed: value }))).toEqual([
      {
        rule: 'descriptor-booleans',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 10,
        message: `licensed is "${value}"; true or false was expected.`,
        hint: `Set licensed=${meant} in plugin-descriptor.properties.`,
      },
    ]);
  });

  it.each([
    ['7.10.2', ['error']],
    ['7.11.0', []],
  ])('judges a blank value on %s: %j', async (release, severities) => {
    const found = await findings(descriptorBooleans, on(release, { 'has.native.controller': '' }));
    expect(found.map(({ severity }) => severity)).toEqual(severities);
  });

  it('reads modular of a stable plugin', async () => {
    const text = stableDescriptor({ modular: 'TRUE' });
    const found = await findings(descriptorBooleans, plugin({ 'stable-plugin-descriptor.properties': text }));
    expect(found.map(({ message }) => message)).toEqual(['modular is "TRUE"; true or false was expected.']);
  });

  it('leaves a key that the release does not know to descriptor-unknown-keys', async () => {
    expect(await findings(descriptorBooleans, on('7.10.2', { licensed: 'no' }))).toEqual([]);
  });
});
