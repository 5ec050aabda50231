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

  it.each([
    ['netty-2.0.61-linux-x86_64.jar', 'netty-2.0.61.jar', 'codebase.netty'],
    ['demo-1.0.jar', 'spi/demo-1.1.jar', 'codebase.demo'],
    ['demo.jar', 'demo.jar-1.0.jar', 'codebase.demo.jar'],
  ])('refuses %s and %s, which are one codebase, whatever the policy holds', async (one, two, property) => {
    const found = await findings(
      securityPolicyCodebases,
      on('grant { };', '7.0.0', { [one]: '', [two]: '' }),
    );
    expect(found).toEqual([
      {
        rule: 'security-policy-codebases',
        severity: 'error',
        file: 'plugin-security.policy',
        message: `${one} and ${two.replace('spi/', '')} are both \${${property}}, which one jar alone may be where there is a policy.`,
        hint: 'Rename one of them so that it differs before its version, or delete plugin-security.policy.',
      },
    ]);
  });

  it.each([
    ['a jar of the same name in spi/', '8.17.0', { 'a.jar': '', 'spi/a.jar': '' }],
    ['jars without a minor version', '8.17.0', { 'a-1.jar': '', 'a-2.jar': '' }],
    ['a release that does not read it', '8.18.0', { 'a-1.0.jar': '', 'a-2.0.jar': '' }],
  ])('is silent for %s', async (_what, release, two) => {
    expect(await findings(securityPolicyCodebases, on('grant { };', release, two))).toEqual([]);
  });

  it('leaves what Java cannot read to security-policy-syntax', async () => {
    expect(await findings(securityPolicyCodebases, on(`${grant('plain')}x`))).toEqual([]);
  });
});
