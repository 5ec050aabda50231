import { describe, expect, it } from 'vitest';
import { entitlementPolicyIdle } from '../../../src/rules/plugin/entitlement-policy-idle.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

describe('entitlement-policy-idle', () => {
  it('is silent for a policy that grants', async () => {
    expect(await findings(entitlementPolicyIdle, on('a: [manage_threads]\n---\n# the end\n'))).toEqual([]);
  });

  it('warns of a scope that grants nothing', async () => {
    expect(await findings(entitlementPolicyIdle, on('a: []\nb: [manage_threads]\n'))).toEqual([
      {
        rule: 'entitlement-policy-idle',
        severity: 'warn',
        file: 'entitlement-policy.yaml',
        line: 1,
        column: 1,
        message: 'The scope a grants nothing.',
        hint: 'Add an entitlement below it, or say in a comment why it is empty.',
      },
    ]);
  });

  it('takes an empty one with a comment as meant', async () => {
    expect(await findings(entitlementPolicyIdle, on('# It computes.\nALL-UNNAMED: []\n'))).toEqual([]);
  });

  it('warns of a file that grants nothing', async () => {
    const found = await findings(entitlementPolicyIdle, on('{}'));
    expect(found.map(({ message }) => message)).toEqual(['entitlement-policy.yaml grants nothing.']);
  });

  it.each(['a: [manage_threads]\n---\nb: [manage_threads]\n', ' a: [manage_threads]\n---\nb: []\n'])(
    'warns of what follows the outermost map in %j',
    async (policy) => {
      const found = await findings(entitlementPolicyIdle, on(policy));
      expect(found.map(({ line, message }) => [line, message])).toEqual([
        [3, 'Elasticsearch stops reading before this line: the outermost map has ended.'],
      ]);
    },
  );

  it('notes a release that does not read it', async () => {
    const policy = on('a: [manage_threads]', { 'elasticsearch.version': '8.17.3' });
    const found = await findings(entitlementPolicyIdle, policy);
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        'Elasticsearch 8.17.3 does not read entitlement-policy.yaml; 8.18 is the first release that does.',
      ],
    ]);
  });

  it.each([
    ['grants nothing', '# It computes.\nALL-UNNAMED: []\n', {}, '8.17.3'],
    [
      'stands beside the policy of that release',
      'a: [manage_threads]',
      { 'plugin-security.policy': 'grant {};' },
      '8.17.3',
    ],
    ['is of a plugin that the release does not load', 'a: [manage_threads]', {}, '8.17.4'],
  ])('is silent on a release that does not read it when it %s', async (_what, policy, more, release) => {
    const files = {
      'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': '8.17.3' }),
      'entitlement-policy.yaml': policy,
      ...more,
    };
    expect(await findings(entitlementPolicyIdle, plugin(files), release)).toEqual([]);
  });

  it('leaves a policy that is refused to the other rules', async () => {
    expect(await findings(entitlementPolicyIdle, on('a: [bogus]'))).toEqual([]);
  });
});
