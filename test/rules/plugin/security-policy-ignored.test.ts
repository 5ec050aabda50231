import { describe, expect, it } from 'vitest';
import { securityPolicyIgnored } from '../../../src/rules/plugin/security-policy-ignored.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, release = '8.17.0', more: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release }),
    'plugin-security.policy': policy,
    ...more,
  });

describe('security-policy-ignored', () => {
  it('is silent for a release that reads it', async () => {
    expect(await findings(securityPolicyIgnored, on('', '8.17.10'))).toEqual([]);
  });

  it('warns of a release that does not', async () => {
    expect(await findings(securityPolicyIgnored, on('', '8.18.0'))).toEqual([
      {
        rule: 'security-policy-ignored',
        severity: 'warn',
        file: 'plugin-security.policy',
        message: 'Elasticsearch 8.18.0 does not read plugin-security.policy.',
        hint: 'Write what the plugin needs into entitlement-policy.yaml, and delete it.',
      },
    ]);
  });

  it('only notes it beside an entitlement policy', async () => {
    const both = on('', '9.5.2', { 'entitlement-policy.yaml': '{}' });
    expect((await findings(securityPolicyIgnored, both)).map(({ severity }) => severity)).toEqual(['note']);
  });

  it('leaves a mistake in it to security-policy-syntax', async () => {
    expect(await findings(securityPolicyIgnored, on('x', '8.0.0'))).toEqual([]);
  });
});
