import { describe, expect, it } from 'vitest';
import { entitlementPolicyName } from '../../../src/rules/plugin/entitlement-policy-name.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

describe('entitlement-policy-name', () => {
  it('is silent for the name that is read', async () => {
    expect(await findings(entitlementPolicyName, on('{}'))).toEqual([]);
  });

  it.each(['entitlement-policy.yml', 'Entitlement-Policy.yaml', 'config/entitlement-policy.yaml'])(
    'warns of %s',
    async (path) => {
      expect(await findings(entitlementPolicyName, plugin({ [path]: '{}' }))).toEqual([
        {
          rule: 'entitlement-policy-name',
          severity: 'warn',
          file: path,
          message: `${path} is not read as a policy; entitlement-policy.yaml at the root was expected.`,
          hint: `Rename it: mv ${path} entitlement-policy.yaml.`,
        },
      ]);
    },
  );

  it('would have the second one deleted', async () => {
    const both = plugin({ 'entitlement-policy.yml': '', 'entitlement-policy.yaml': '' });
    const found = await findings(entitlementPolicyName, both);
    expect(found.map(({ hint }) => hint)).toEqual(['Delete entitlement-policy.yml.']);
  });

  it('leaves the policy of older releases to security-policy-ignored', async () => {
    expect(await findings(entitlementPolicyName, plugin({ 'plugin-security.policy': '' }))).toEqual([]);
  });
});
