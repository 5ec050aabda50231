import { describe, expect, it } from 'vitest';
import { descriptorJavaVersion } from '../../../src/rules/plugin/descriptor-java-version.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const on = (release: string, java: string) =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release, 'java.version': java }),
  });

describe('descriptor-java-version', () => {
  it.each([
    ['9.5.2', '21'],
    ['9.5.2', '1.8'],
    ['9.5.2', '17.0.1'],
    ['9.5.2', '17-ea'],
    ['9.5.2', '17+35'],
    ['9.5.2', '17.0.15+6-Debian-x'],
    ['8.1.3', '17.0'],
    ['8.2.0', '17+35'],
    ['7.17.0', '11.0'],
    ['7.17.0', '08'],
    ['7.3.0', '17-LTS'],
  ])('is silent on %s for %s', async (release, java) => {
    expect(await findings(descriptorJavaVersion, on(release, java))).toEqual([]);
  });

  it('refuses what Runtime.Version does not read', async () => {
    expect(await findings(descriptorJavaVersion, on('9.5.2', '17.0'))).toEqual([
      {
        rule: 'descriptor-java-version',
        severity: 'error',
        file: 'plugin-descriptor.properties',
        line: 5,
        column: 14,
        message: 'java.version is "17.0"; the feature release alone, such as 17, was expected.',
        hint: 'Set java.version=17 in plugin-descriptor.properties.',
      },
    ]);
  });

  it.each([
    ['9.5.2', '1.8.0', '8'],
    ['9.5.2', '017', '17'],
    ['9.5.2', '17+', '17'],
    ['9.5.2', '17--LTS', '17'],
    ['9.5.2', 'JavaVersion.VERSION_17', '21'],
    ['8.2.0', '17.0', '17'],
    ['8.1.3', '17+35', '17'],
    ['7.17.0', '1.8.0_292', '8'],
    ['7.2.1', '11-ea', '11'],
    ['7.17.0', '17+35', '17'],
  ])('refuses on %s %s, and offers %3$s', async (release, java, offered) => {
    const found = await findings(descriptorJavaVersion, on(release, java));
    expect(found.map(({ hint }) => hint)).toEqual([
      `Set java.version=${offered} in plugin-descriptor.properties.`,
    ]);
  });

  it('leaves a trailing blank to descriptor-trailing-blanks', async () => {
    expect(await findings(descriptorJavaVersion, on('9.5.2', '21 '))).toEqual([]);
  });
});
