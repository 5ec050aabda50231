import { describe, expect, it } from 'vitest';
import { securityPolicyCodebases } from '../../../src/rules/plugin/security-policy-codebases.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, release = '8.17.0', more: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release }),
    'plugin-security.policy': policy,
    ...more,
  });

const grant = (name: string) => `grant codeBase "\${codebase.${name}}" { };\n`;
const jars = { 'demo-1.0.jar': '', 'plain.jar': '', 'spi/demo-spi-2.0.0.jar': '' };

describe('security-policy-codebases', () => {
  it.each(['demo', 'demo-1.0.jar', 'plain.jar', 'demo-spi'])('is silent for %s', async (name) => {
    expect(await findings(securityPolicyCodebases, on(grant(name), '8.17.0', jars))).toEqual([]);
  });

  it('refuses the name of no jar', async () => {
    expect(await findings(securityPolicyCodebases, on(grant('plain'), '8.17.0', jars))).toEqual([
      {
        rule: 'security-policy-codebases',
        severity: 'error',
        file: 'plugin-security.policy',
        line: 1,
        column: 16,
        message:
          'No jar of the plugin is ${codebase.plain}; there is codebase.demo, codebase.demo-1.0.jar, ' +
          'codebase.demo-spi, codebase.demo-spi-2.0.0.jar, codebase.plain.jar.',
        hint: 'Write the name of a jar at the root of the plugin, or a grant for all jars, without codeBase.',
      },
    ]);
  });

  it('leaves what Java cannot read to security-policy-syntax', async () => {
    expect(await findings(securityPolicyCodebases, on(`${grant('plain')}x`))).toEqual([]);
  });
});
