import { describe, expect, it } from 'vitest';
import { classVersion } from '../../../src/rules/plugin/class-version.ts';
import { classFile } from '../../support/class-file.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';
import { jar } from '../../support/jar.ts';

const of = (release: string, java: string, major: number, file = 'a/Foo.class') =>
  plugin({
    'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': release, 'java.version': java }),
    'demo.jar': jar({ 'a/Old.class': classFile({ major: 52 }), [file]: classFile({ major }) }),
  });

describe('class-version', () => {
  it.each([
    ['9.5.2', '21', 65],
    ['9.5.2', '17.0.1', 61],
    ['7.17.0', '1.8', 52],
    ['9.x', '25', 69],
  ])('is silent on %s for java.version %s and class files of version %i', async (release, java, major) => {
    expect(await findings(classVersion, of(release, java, major))).toEqual([]);
  });

  it('refuses a class file for a Java that the release does not come with', async () => {
    expect(await findings(classVersion, of('8.16.0', '17', 69))).toEqual([
      {
        rule: 'class-version',
        severity: 'error',
        file: 'demo.jar',
        message: 'a/Foo.class in demo.jar is for Java 25, and Elasticsearch 8.16.0 runs on Java 23.',
        hint: 'Compile for Java 23 or older (javac --release 23), or take a version of the library that is.',
      },
    ]);
  });

  it('warns of one that is newer than java.version', async () => {
    expect(await findings(classVersion, of('9.5.2', '1.8', 65))).toEqual([
      {
        rule: 'class-version',
        severity: 'warn',
        file: 'demo.jar',
        message: 'a/Foo.class in demo.jar is for Java 21, and java.version is "1.8".',
        hint: 'Set java.version=21 in plugin-descriptor.properties, or compile with javac --release 8.',
      },
    ]);
  });

  it('refuses one made with --enable-preview, for the Java of the release too', async () => {
    const files = {
      'plugin-descriptor.properties': descriptor({ 'elasticsearch.version': '8.17.0', 'java.version': '17' }),
      'demo.jar': jar({
        'a/Foo.class': classFile({ major: 67, minor: 65535 }),
        'a/Bar.class': classFile({ major: 67 }),
      }),
    };
    expect(await findings(classVersion, plugin(files))).toEqual([
      {
        rule: 'class-version',
        severity: 'error',
        file: 'demo.jar',
        message:
          'a/Foo.class in demo.jar was compiled with --enable-preview: Java 23 alone takes it, and only when started so, as Elasticsearch does not.',
        hint: 'Compile without --enable-preview, or take a version of the library that was.',
      },
    ]);
  });

  it('passes over what a multi-release jar has for newer releases', async () => {
    expect(await findings(classVersion, of('9.5.2', '8', 99, 'META-INF/versions/55/a/Foo.class'))).toEqual(
      [],
    );
  });

  it('leaves a java.version that is not read to descriptor-java-version', async () => {
    expect(await findings(classVersion, of('9.5.2', 'x', 65))).toEqual([]);
  });
});
