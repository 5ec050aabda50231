import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { entitlementScopes } from '../../../src/rules/plugin/entitlement-scopes.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

describe('entitlement-scopes', () => {
  it('is silent for the one scope of a plugin without modules', async () => {
    expect(await findings(entitlementScopes, on('ALL-UNNAMED: []', { modulename: '\\u0020' }))).toEqual([]);
  });

  it('refuses any other there', async () => {
    expect(await findings(entitlementScopes, on('ALL-UNNAMED: []\nall-unnamed: []\n'))).toEqual([
      {
        rule: 'entitlement-scopes',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 2,
        column: 1,
        message:
          '"all-unnamed" is no module of this plugin, which has none, so no node with it starts; ALL-UNNAMED was expected.',
        hint: 'Write ALL-UNNAMED as the scope.',
      },
    ]);
  });

  it('takes the modules of the jars at the root, and no other name, for a plugin with modules', async () => {
    const { source, given } = on('org.example.demo: []\nALL-UNNAMED: []\nnope: []\n', {
      modulename: 'org.example.demo',
    });
    const files = Object.fromEntries(
      await Promise.all(source.files.map(async ({ path, open }) => [path, await text(await open())])),
    );
    const found = await findings(
      entitlementScopes,
      plugin({ ...files, 'org.example.demo-1.0.0.jar': '' }, given),
    );
    expect(found.map(({ line, message }) => [line, message])).toEqual([
      [
        2,
        '"ALL-UNNAMED" is no module of this plugin, which has org.example.demo, so no node with it starts.',
      ],
      [3, '"nope" is no module of this plugin, which has org.example.demo, so no node with it starts.'],
    ]);
  });

  it('leaves what stands in a scope to the other rules', async () => {
    expect(await findings(entitlementScopes, on('ALL-UNNAMED: [bogus]'))).toEqual([]);
  });
});
