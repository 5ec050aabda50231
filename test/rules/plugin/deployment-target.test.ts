import { describe, expect, it } from 'vitest';
import { deploymentTarget } from '../../../src/rules/plugin/deployment-target.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (release: string, value: string) =>
  plugin({
    'plugin-descriptor.properties': descriptor({
      'elasticsearch.version': release,
      'deployment.target': value.replace('\u00a0', '\\u00a0'),
    }),
  });

describe('deployment-target', () => {
  it.each(['ALL', 'STATEFUL_ONLY', 'ALL '])('is silent for %j', async (value) => {
    expect(await findings(deploymentTarget, on('9.5.2', value))).toEqual([]);
  });

  it.each(['all', 'STATEFUL', '', 'ALL\u00a0'])('refuses %j', async (value) => {
    expect(await findings(deploymentTarget, on('9.5.2', value))).toEqual([
      {
        rule: 'deployment-target',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 7,
        column: 19,
        message: `deployment.target is "${value}"; STATEFUL_ONLY, STATELESS_ONLY or ALL was expected.`,
        hint: 'Set deployment.target=ALL in plugin-descriptor.properties, or delete the line.',
      },
    ]);
  });

  it('warns of a plugin that Elastic Cloud would never load', async () => {
    const found = await findings(deploymentTarget, on('9.5.2', 'STATELESS_ONLY'));
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['warn', 'deployment.target is STATELESS_ONLY, so no node of Elastic Cloud Hosted loads the plugin.'],
    ]);
  });

  it('leaves a release that does not know the key to descriptor-unknown-keys', async () => {
    expect(await findings(deploymentTarget, on('9.2.0', 'all'))).toEqual([]);
  });
});
