import { describe, expect, it } from 'vitest';
import { entitlementDuplicates } from '../../../src/rules/plugin/entitlement-duplicates.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

const exclusive = (...paths: readonly string[]) =>
  on(`a:\n- files:\n${paths.map((path) => `  - {${path}, mode: read, exclusive: true}\n`).join('')}`);

describe('entitlement-duplicates', () => {
  it.each(['a: [manage_threads, inbound_network]', 'a: [manage_threads]\nb: [manage_threads]'])(
    'is silent for %j',
    async (policy) => {
      expect(await findings(entitlementDuplicates, on(policy))).toEqual([]);
    },
  );

  it('refuses an entitlement that stands twice in a scope', async () => {
    expect(await findings(entitlementDuplicates, on('a:\n- manage_threads\n- manage_threads\n'))).toEqual([
      {
        rule: 'entitlement-duplicates',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 3,
        column: 3,
        message: 'manage_threads stands in scope a already, on line 2, so no node with the plugin starts.',
        hint: 'Delete the line.',
      },
    ]);
  });

  it('refuses an exclusive path below another', async () => {
    const found = await findings(entitlementDuplicates, exclusive('path: /x/./y', 'path: /x/', 'path: /xy'));
    expect(found.map(({ line, message }) => [line, message])).toEqual([
      [3, '/x/./y is exclusive and lies in /x/, which is exclusive too, so no node with the plugin starts.'],
    ]);
  });

  it.each([
    [['path: /x', 'path: /x']],
    [['relative_path: x, relative_to: data', 'relative_path: x/y, relative_to: config']],
    [['path_setting: a, basedir_if_relative: data', 'path_setting: a/b, basedir_if_relative: data']],
  ])('takes %j, which is one path, or two that cannot be compared', async (paths) => {
    expect(await findings(entitlementDuplicates, exclusive(...paths))).toEqual([]);
  });

  it('leaves a scope that stands twice to entitlement-policy-syntax', async () => {
    expect(await findings(entitlementDuplicates, on('a: []\na: []'))).toEqual([]);
  });
});
