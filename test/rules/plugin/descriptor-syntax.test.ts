import { describe, expect, it } from 'vitest';
import { descriptorRequiredKeys } from '../../../src/rules/plugin/descriptor-required-keys.ts';
import { descriptorSyntax } from '../../../src/rules/plugin/descriptor-syntax.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const described = (description: string) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ description }) });

describe('descriptor-syntax', () => {
  it('is silent for a character by its number', async () => {
    expect(await findings(descriptorSyntax, described('Caf\\u00e9'))).toEqual([]);
  });

  it('points at the backslash that Java gives up at', async () => {
    expect(await findings(descriptorSyntax, described('Reads C:\\users'))).toEqual([
      {
        rule: 'descriptor-syntax',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 2,
        column: 21,
        message: 'A \\u stands here without four hexadecimal digits, so Java reads no further.',
        hint: 'Write \\\\u for a backslash and a u, or complete the four digits: \\u00e9.',
      },
    ]);
  });

  it('leaves what Java reads otherwise than meant to the rules of each key', async () => {
    expect(await findings(descriptorSyntax, described('Reads C:\\temp'))).toEqual([]);
  });

  it('refuses a file that is too large to be a descriptor, and nothing else is said of it', async () => {
    const large = plugin({ 'plugin-descriptor.properties': Buffer.alloc(1024 * 1024 + 1, '#') });
    expect(await findings(descriptorSyntax, large)).toEqual([
      {
        rule: 'descriptor-syntax',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        message:
          'plugin-descriptor.properties has 1048577 bytes; Slipway reads no descriptor of more than 1048576.',
        hint: 'Look whether plugin-descriptor.properties is the file that you meant, and cut it down.',
      },
    ]);
    expect(await findings(descriptorRequiredKeys, large)).toEqual([]);
  });
});
