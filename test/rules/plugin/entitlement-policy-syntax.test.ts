import { describe, expect, it } from 'vitest';
import { entitlementPolicySyntax } from '../../../src/rules/plugin/entitlement-policy-syntax.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

describe('entitlement-policy-syntax', () => {
  it.each(['{}', 'ALL-UNNAMED:\n  - manage_threads # why\n', '---\na: []\n---\nb'])(
    'is silent for %j',
    async (policy) => {
      expect(await findings(entitlementPolicySyntax, on(policy))).toEqual([]);
    },
  );

  it('shows where a scope has no list', async () => {
    expect(await findings(entitlementPolicySyntax, on('ALL-UNNAMED:\n  manage_threads\n'))).toEqual([
      {
        rule: 'entitlement-policy-syntax',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 2,
        column: 3,
        message: 'The policy is refused in scope "ALL-UNNAMED": expected array of <entitlement type>.',
        hint: 'Write a list below the scope, each entry on a line of its own: `  - manage_threads`.',
      },
    ]);
  });

  it.each([
    ['', 1, 1, 'The policy is refused: expected object <scope name>.'],
    ['a: []\na: []\n', 2, 1, "No YAML that Elasticsearch reads: duplicate field 'a'."],
    [
      'a:\n\t- x\n',
      2,
      1,
      "No YAML that Elasticsearch reads: found character '\\t(TAB)' that cannot start any token.",
    ],
    ['a:\n  - 1\n', 2, 5, 'The policy is refused in scope "a": expected object <entitlement type>.'],
  ])('refuses %j', async (policy, line, column, message) => {
    const found = await findings(entitlementPolicySyntax, on(policy));
    expect(found.map((each) => [each.line, each.column, each.message])).toContainEqual([
      line,
      column,
      message,
    ]);
  });

  it('refuses what is too large to be read', async () => {
    const found = await findings(entitlementPolicySyntax, on('#'.repeat(1024 * 1024 + 1)));
    expect(found.map(({ message }) => message)).toEqual([
      'entitlement-policy.yaml has 1048577 bytes; Slipway reads policies up to 1048576.',
    ]);
  });

  it('leaves releases that read no such policy to entitlement-policy-idle', async () => {
    expect(await findings(entitlementPolicySyntax, on('', { 'elasticsearch.version': '8.17.0' }))).toEqual(
      [],
    );
  });

  it('leaves what an entitlement is to entitlement-known-types', async () => {
    expect(await findings(entitlementPolicySyntax, on('a: [bogus]'))).toEqual([]);
  });
});
