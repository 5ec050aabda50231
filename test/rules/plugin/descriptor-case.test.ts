import { describe, expect, it } from 'vitest';
import { descriptorCase } from '../../../src/rules/plugin/descriptor-case.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

describe('descriptor-case', () => {
  it('is silent for the exact name', async () => {
    expect(await findings(descriptorCase, plugin({ 'plugin-descriptor.properties': '' }))).toEqual([]);
  });

  it('refuses the only descriptor in another case', async () => {
    expect(await findings(descriptorCase, plugin({ 'Plugin-Descriptor.properties': descriptor() }))).toEqual([
      {
        rule: 'descriptor-case',
        severity: 'error',
        file: 'Plugin-Descriptor.properties',
        message:
          'Plugin-Descriptor.properties is not read as a descriptor; plugin-descriptor.properties was expected.',
        hint: 'Rename it: mv Plugin-Descriptor.properties plugin-descriptor.properties.',
      },
    ]);
  });

  it('only warns of one beside the descriptor that is read', async () => {
    const two = plugin({ 'plugin-descriptor.properties': descriptor(), 'PLUGIN-DESCRIPTOR.properties': '' });
    expect(await findings(descriptorCase, two)).toEqual([
      {
        rule: 'descriptor-case',
        severity: 'warn',
        file: 'PLUGIN-DESCRIPTOR.properties',
        message:
          'PLUGIN-DESCRIPTOR.properties is not read as a descriptor; plugin-descriptor.properties was expected.',
        hint: 'Delete PLUGIN-DESCRIPTOR.properties.',
      },
    ]);
  });

  it('leaves one in a folder to wrapping-folder', async () => {
    expect(await findings(descriptorCase, plugin({ 'x/Plugin-Descriptor.properties': '' }))).toEqual([]);
  });
});
