import { describe, expect, it } from 'vitest';
import { descriptorSingle } from '../../../src/rules/plugin/descriptor-single.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

const both = (version: string) =>
  plugin(
    {
      'plugin-descriptor.properties': descriptor(),
      'stable-plugin-descriptor.properties': stableDescriptor(),
    },
    { version },
  );

describe('descriptor-single', () => {
  it('is silent for one descriptor', async () => {
    expect(await findings(descriptorSingle, plugin({ 'plugin-descriptor.properties': '' }))).toEqual([]);
  });

  it('refuses both', async () => {
    expect(await findings(descriptorSingle, both('9.5.2'))).toEqual([
      {
        rule: 'descriptor-single',
        severity: 'error',
        file: 'stable-plugin-descriptor.properties',
        message:
          'There are both plugin-descriptor.properties and stable-plugin-descriptor.properties; one was expected.',
        hint: 'Delete stable-plugin-descriptor.properties of a plugin with a classname, or else plugin-descriptor.properties.',
      },
    ]);
  });

  it('only warns for a release that reads only the classic one', async () => {
    expect((await findings(descriptorSingle, both('8.3.3')))[0]?.severity).toBe('warn');
  });

  it('leaves one in another case to descriptor-case', async () => {
    const shouted = plugin({
      'plugin-descriptor.properties': descriptor(),
      'STABLE-plugin-descriptor.properties': stableDescriptor(),
    });
    expect(await findings(descriptorSingle, shouted)).toEqual([]);
  });
});
