import { describe, expect, it } from 'vitest';
import { entitlementKnownTypes } from '../../../src/rules/plugin/entitlement-known-types.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

describe('entitlement-known-types', () => {
  it('is silent for what it knows', async () => {
    expect(await findings(entitlementKnownTypes, on('a: [manage_threads, load_native_libraries]'))).toEqual(
      [],
    );
  });

  it('offers the name that was probably meant', async () => {
    expect(await findings(entitlementKnownTypes, on('a:\n  - Manage-Threads\n'))).toEqual([
      {
        rule: 'entitlement-known-types',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 2,
        column: 5,
        message: '"Manage-Threads" is not an entitlement that a policy can name.',
        hint: 'Write manage_threads.',
      },
    ]);
  });

  it('lists all when none is near', async () => {
    const [found] = await findings(entitlementKnownTypes, on('a: [exit_vm]'));
    expect(found?.hint).toMatch(
      /^Write one of files, inbound_network, .*write_system_properties, or delete the entry\.$/,
    );
  });

  it('leaves those for modules to entitlement-allowed-to-plugins', async () => {
    expect(await findings(entitlementKnownTypes, on('a: [create_class_loader]'))).toEqual([]);
  });
});
