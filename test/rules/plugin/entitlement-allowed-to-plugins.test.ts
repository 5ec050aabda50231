import { describe, expect, it } from 'vitest';
import { entitlementAllowedToPlugins } from '../../../src/rules/plugin/entitlement-allowed-to-plugins.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

describe('entitlement-allowed-to-plugins', () => {
  it('is silent for what plugins may have', async () => {
    expect(await findings(entitlementAllowedToPlugins, on('a: [inbound_network]'))).toEqual([]);
  });

  it('refuses what only modules get', async () => {
    expect(await findings(entitlementAllowedToPlugins, on('a:\n- write_all_system_properties\n'))).toEqual([
      {
        rule: 'entitlement-allowed-to-plugins',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 2,
        column: 3,
        message: 'write_all_system_properties is allowed only to modules of Elasticsearch, not to plugins.',
        hint: 'Name the properties: `- write_system_properties: [org.example.flag]`.',
      },
    ]);
  });

  it('leaves what no policy can name to entitlement-known-types', async () => {
    expect(await findings(entitlementAllowedToPlugins, on('a: [exit_vm]'))).toEqual([]);
  });
});
