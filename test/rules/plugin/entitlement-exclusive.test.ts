import { describe, expect, it } from 'vitest';
import { entitlementExclusive } from '../../../src/rules/plugin/entitlement-exclusive.ts';
import { descriptor, findings, other, plugin } from '../../support/extension.ts';

const policy = (...entries: readonly string[]) => ({
  'entitlement-policy.yaml': `ALL-UNNAMED:\n  - files:\n${entries.map((entry) => `    - ${entry}\n`).join('')}`,
});
const inData = (path: string, more = ', exclusive: true') =>
  `{relative_path: "${path}", relative_to: data, mode: read_write${more}}`;
const demo = (...entries: readonly string[]) =>
  plugin({ 'plugin-descriptor.properties': descriptor(), ...policy(...entries) });
const messages = async (own: readonly string[], theirs: readonly string[], release = '9.5.2') =>
  (await findings(entitlementExclusive, demo(...own), release, [other('base', policy(...theirs))])).map(
    ({ message }) => message,
  );

describe('entitlement-exclusive', () => {
  it.each([
    [inData('demo'), inData('base')],
    [inData('demo'), inData('demo-base')],
    [inData('shared'), inData('shared', '')],
    [inData('shared'), '{relative_path: shared, relative_to: config, mode: read, exclusive: true}'],
  ])('is silent on %s and %s', async (own, theirs) => {
    expect(await messages([own], [theirs])).toEqual([]);
  });

  it('refuses a path that is exclusive to another plugin', async () => {
    const others = [other('base', policy(inData('x'), inData('a/../shared/')))];
    expect(await findings(entitlementExclusive, demo(inData('shared')), '9.5.2', others)).toEqual([
      {
        rule: 'entitlement-exclusive',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 3,
        column: 7,
        message:
          'shared is exclusive here and is exclusive to base (../base), line 4 of its policy, so no node with both plugins starts.',
        hint: 'Delete `exclusive: true` from one of the two, or give each plugin a folder of its own.',
      },
    ]);
  });

  it.each([
    ['shared/demo', 'shared', 'shared/demo is exclusive here and lies in shared, which is exclusive to base'],
    ['shared', 'shared/base', 'shared is exclusive here and holds shared/base, which is exclusive to base'],
    [
      'a/d',
      'a", relative_to: data, mode: read, exclusive: true}\n    - {relative_path: "a/b/c',
      'a/d is exclusive here and lies in a',
    ],
  ])('refuses %s beside %s', async (own, theirs, message) => {
    expect(await messages([inData(own)], [inData(theirs)])).toEqual([expect.stringContaining(message)]);
  });

  it('is silent on releases without entitlements', async () => {
    expect(await messages([inData('shared')], [inData('shared')], '8.17.0')).toEqual([]);
  });

  it('leaves paths of one policy to entitlement-duplicates', async () => {
    expect(await messages([inData('a'), inData('a/b')], [inData('c')])).toEqual([]);
  });
});
