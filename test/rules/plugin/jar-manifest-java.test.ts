import { describe, expect, it } from 'vitest';
import { jarManifestJava } from '../../../src/rules/plugin/jar-manifest-java.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const on = (release: string, value: string, before = '') =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release }),
    'demo.jar': jar({ 'META-INF/MANIFEST.MF': `${before}x-compile-target-jdk: ${value}\n` }),
  });

describe('jar-manifest-java', () => {
  it.each([
    ['9.5.2', '1.8'],
    ['9.5.2', '17'],
    ['9.5.2', '17-ea'],
    ['9.5.2', '26'],
    ['8.3.0', '17.0.1'],
    ['7.17.0', '1.8.0'],
    ['7.17.0', '1.99'],
    ['9.5.2', '1.99'],
    ['9.x', '99'],
  ])('is silent on %s for %s', async (release, value) => {
    expect(await findings(jarManifestJava, on(release, value))).toEqual([]);
  });

  it.each(['x', '1.8.0_292', ' 17', '99999999999', '17.0', ''])(
    'refuses what no release of 9.x reads: %j',
    async (value) => {
      expect(await findings(jarManifestJava, on('9.5.2', value))).toMatchObject([
        {
          severity: 'error',
          file: 'demo.jar',
          message: `x-compile-target-jdk in the manifest of demo.jar is "${value}"; the feature release alone, such as 17, was expected.`,
        },
      ]);
    },
  );

  it.each([
    ['8.2.0', '17.0', 'the feature release alone, such as 17, was expected.'],
    ['7.17.0', '17+35', 'the feature release alone, such as 17, was expected.'],
    ['7.16.0', '17.0.1', 'and Elasticsearch 7.16.0 runs on Java 17.'],
  ])('reads it on %s as java.version is read there: %s', async (release, value, message) => {
    const found = await findings(jarManifestJava, on(release, value));
    expect(found.map((one) => one.message)).toEqual([expect.stringContaining(message)]);
  });

  it('refuses a Java that the release does not come with', async () => {
    expect(await findings(jarManifestJava, on('8.17.0', '25'))).toEqual([
      {
        rule: 'jar-manifest-java',
        severity: 'error',
        file: 'demo.jar',
        message:
          'x-compile-target-jdk in the manifest of demo.jar is "25", and Elasticsearch 8.17.0 runs on Java 23.',
        hint: 'Build demo.jar for Java 23 or older, or take the attribute out of the manifest.',
      },
    ]);
  });

  it('looks at the main section only', async () => {
    expect(await findings(jarManifestJava, on('9.5.2', '99', 'A: 1\n\nName: a/\n'))).toEqual([]);
  });

  it('leaves class files to class-version', async () => {
    expect(await findings(jarManifestJava, plugin({ 'demo.jar': jar({ 'a/A.class': '' }) }))).toEqual([]);
  });
});
