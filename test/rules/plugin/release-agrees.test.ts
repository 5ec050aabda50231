import { describe, expect, it } from 'vitest';
import { releaseAgrees } from '../../../src/rules/plugin/release-agrees.ts';
import { descriptor, findings, plugin, stableDescriptor } from '../../support/extension.ts';

const classic = (built: string) =>
  plugin({ 'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': built }) });
const stable = (built: string) =>
  plugin({ 'stable-plugin-descriptor.properties': stableDescriptor({ 'elasticsearch.version': built }) });

describe('release-agrees', () => {
  it('is silent on the release that the plugin was built for', async () => {
    expect(await findings(releaseAgrees, classic('9.5.2'), '9.5.2')).toEqual([]);
  });

  it('refuses a classic plugin of another patch', async () => {
    expect(await findings(releaseAgrees, classic('9.5.1'), '9.5.2')).toEqual([
      {
        rule: 'release-agrees',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 4,
        column: 23,
        message: 'The plugin was built for Elasticsearch 9.5.1, which 9.5.2 does not load.',
        hint: 'Build the plugin for 9.5.2, or pass --elasticsearch 9.5.1.',
      },
    ]);
  });

  it.each([
    ['9.4.0', '9.5.2', undefined],
    ['9.5.3', '9.5.2', 'error'],
    ['8.19.0', '9.5.2', 'error'],
    ['8.4.0', '8.5.0', 'error'],
    ['8.4.0', '8.6.2', 'error'],
    ['8.6.1', '8.6.0', 'error'],
    ['8.4.0', '8.7.0', undefined],
    ['9.4.4294967296', '9.5.2', 'error'],
  ])('of a stable plugin for %s on %s: %s', async (built, release, severity) => {
    const found = await findings(releaseAgrees, stable(built), release);
    expect(found[0]?.severity).toBe(severity);
  });

  it('leaves a version that was given to version-agrees, and another form to descriptor-elasticsearch-version', async () => {
    const given = plugin({ 'plugin-descriptor.properties': descriptor() }, { version: '9.5.1' });
    expect(await findings(releaseAgrees, given)).toEqual([]);
    expect(await findings(releaseAgrees, classic('9.5'), '9.5.2')).toEqual([]);
  });
});
