import { describe, expect, it } from 'vitest';
import { bundledJava } from '../../../src/rules/plugin/bundled-java.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (release: string, java: string) =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release, 'java.version': java }),
  });

describe('bundled-java', () => {
  it.each([
    ['9.5.0', '26'],
    ['9.5.0', '1.8'],
    ['8.17.0', '23.0.1'],
    ['8.3.0', '18'],
    ['7.17.0', '17.0.0'],
    ['7.17.0', '1.8'],
  ])('is silent on %s for %s', async (release, java) => {
    expect(await findings(bundledJava, on(release, java))).toEqual([]);
  });

  it('refuses a newer Java than the one that comes with the release', async () => {
    expect(await findings(bundledJava, on('8.3.0', '21'))).toEqual([
      {
        rule: 'bundled-java',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 5,
        column: 14,
        message: 'java.version is 21, but Elasticsearch 8.3.0 runs on Java 18, which counts as older.',
        hint: 'Build the plugin for Java 18, and set java.version=18 in plugin-descriptor.properties.',
      },
    ]);
  });

  it.each([
    ['7.17.0', '17.0.1', 'set java.version=17 in'],
    ['7.17.0', '2147483648', 'set java.version=17 in'],
    ['7.6.0', '14', 'set java.version=13 in'],
    ['9.5.0', '27-ea', 'set java.version=26 in'],
  ])('refuses on %s %s', async (release, java, hint) => {
    const [found] = await findings(bundledJava, on(release, java));
    expect(found).toMatchObject({ severity: 'error', hint: expect.stringContaining(hint) });
  });

  it('only warns where a patch release may have brought the newer Java', async () => {
    const [found] = await findings(bundledJava, on('8.17.4', '24'));
    expect(found).toMatchObject({
      severity: 'warn',
      message: 'java.version is 24, but Elasticsearch 8.17.4 may run on Java 23.',
    });
  });

  it('leaves a form that cannot be read to descriptor-java-version', async () => {
    expect(await findings(bundledJava, on('9.5.0', '99.0'))).toEqual([]);
  });
});
