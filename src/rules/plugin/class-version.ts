import { bundledFeature, bundledJdk, javaOfClassFile } from '../../elasticsearch/java.ts';
import { lowest, span } from '../../elasticsearch/target.ts';
import { filled } from '../../formats/descriptor.ts';
import { defineRule } from '../rule.ts';

/** A class file tells the Java that it needs. */
export const classVersion = defineRule({
  id: 'class-version',
  summary:
    'No class file is newer than the Java of the release, or than java.version, or made with --enable-preview.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Each release of Elasticsearch comes with one Java, and Elastic Cloud has no other; a class file for a newer one fails with UnsupportedClassVersionError when it is first used, mostly while the node starts. ' +
    'A class file that is newer than java.version in the descriptor is a warning: the check that java.version is for lets the plugin through, and the node fails later. ' +
    'A class file made with --enable-preview is taken by one Java alone, when it is started with that flag, and Elasticsearch does not pass it. ' +
    'Classes below META-INF, as in a multi-release jar, are not looked at.',
  reference:
    'The Java Virtual Machine Specification, 4.1: the major version is the feature release + 44; a minor version of 65535 is a preview.',
  stricter: 'The installer looks at no class file; the node fails when it loads the class.',
  fails: 'classes for Java 25, and Elasticsearch 8.17.0, which runs on Java 23',
  passes: 'classes for Java 17',

  *check({ jars, descriptor, target }) {
    const jdk = target?.ask(bundledJdk);
    const declared = descriptor === undefined ? undefined : filled(descriptor, 'java.version');
    const promised = Number(/^0*(?:1\.)?([1-9]\d{0,2})(?!\d)/.exec(declared ?? '')?.[1] ?? Number.NaN);
    for (const { path, classVersions } of jars) {
      const preview = classVersions.find(({ isPreview }) => isPreview);
      if (preview !== undefined) {
        const java = javaOfClassFile(preview.major);
        yield {
          file: path,
          message: `${preview.first} in ${path} was compiled with --enable-preview: Java ${java} alone takes it, and only when started so, as Elasticsearch does not.`,
          hint: 'Compile without --enable-preview, or take a version of the library that was.',
        };
        continue;
      }
      const newest = classVersions[0];
      if (newest === undefined) continue;
      const needed = javaOfClassFile(newest.major);
      const needs = `${newest.first} in ${path} is for Java ${needed}`;
      if (target !== undefined && jdk !== undefined && needed > jdk.atMost) {
        const oldest = target.tell(bundledFeature, lowest);
        yield {
          file: path,
          message: `${needs}, and Elasticsearch ${target.name} runs on Java ${target.tell(bundledFeature, span)}.`,
          hint: `Compile for Java ${oldest} or older (javac --release ${oldest}), or take a version of the library that is.`,
        };
      } else if (needed > promised) {
        yield {
          file: path,
          severity: 'warn' as const,
          message: `${needs}, and java.version is ${JSON.stringify(declared)}.`,
          hint: `Set java.version=${needed} in ${descriptor?.path}, or compile with javac --release ${promised}.`,
        };
      }
    }
  },
});
