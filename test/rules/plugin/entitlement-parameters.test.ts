import { describe, expect, it } from 'vitest';
import { entitlementParameters } from '../../../src/rules/plugin/entitlement-parameters.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (policy: string, changes: Readonly<Record<string, string>> = {}) =>
  plugin({
    'plugin-descriptor.properties': descriptor(changes),
    'entitlement-policy.yaml': policy,
  });

describe('entitlement-parameters', () => {
  it.each([
    'a: [manage_threads]',
    'a:\n- write_system_properties: [x]\n- files: {paths: [{path: /x, mode: read}]}\n',
    'a:\n- write_system_properties\n- properties: [x]\n',
  ])('is silent for %j', async (policy) => {
    expect(await findings(entitlementParameters, on(policy))).toEqual([]);
  });

  it('refuses a colon behind a plain word', async () => {
    expect(await findings(entitlementParameters, on('a:\n- manage_threads: {}\n'))).toEqual([
      {
        rule: 'entitlement-parameters',
        severity: 'error',
        file: 'entitlement-policy.yaml',
        line: 2,
        column: 19,
        message: 'manage_threads takes no parameters, and none, not even an empty one, may stand behind it.',
        hint: 'Write the plain word, without a colon: `- manage_threads`.',
      },
    ]);
  });

  it.each([
    ['files', 'expected entitlement parameters'],
    ['files: {}', 'missing entitlement parameter [paths]'],
    [
      'write_system_properties: {properties: x}',
      'unexpected parameter type [List] for entitlement parameter [properties]',
    ],
    ['write_system_properties: {properties: [x], y: 1}', 'extraneous entitlement parameter(s) {y}'],
    ['write_system_properties: [null]', 'an entry of the list is null'],
  ])('refuses %j', async (entry, reason) => {
    const [found] = await findings(entitlementParameters, on(`a:\n- ${entry}\n`));
    expect(found?.message).toMatch(/ has other parameters than Elasticsearch reads: /);
    expect(found?.message).toContain(reason);
  });

  it('leaves what a file entry holds to entitlement-files', async () => {
    expect(await findings(entitlementParameters, on('a: [{files: []}]'))).toEqual([]);
  });
});
