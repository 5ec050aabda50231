import { bundledFeature, bundledJdk } from '../../elasticsearch/java.ts';
import { refuseJavaVersion, refuseNewerJava } from '../../elasticsearch/java-version.ts';
import { latestRelease } from '../../elasticsearch/releases.ts';
import { lowest, span } from '../../elasticsearch/target.ts';
import { defineRule } from '../rule.ts';

/** An attribute that Elasticsearch's own build once wrote. */
export const jarManifestJava = defineRule({
  id: 'jar-manifest-java',
  summary: 'X-Compile-Target-JDK in a manifest, where it is set, is a Java that the release comes with.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin looks for X-Compile-Target-JDK in the main section of the manifest of each jar, and refuses the plugin when that Java is newer than its own, or is written as no release of it reads it. ' +
    'From 8.2 on that is Runtime.Version.parse, which refuses 1.8.0 and 17.0; until 8.1 it was numbers between dots, every one of which counts. ' +
    'The name counts in any case.',
  reference: 'JarHell.checkManifest and checkJavaVersion in Elasticsearch, all releases.',
  fails: 'X-Compile-Target-JDK: 1.8.0_292',
  passes: 'X-Compile-Target-JDK: 17',

  *check({ jars, target }) {
    const jdk = target?.ask(bundledJdk);
    for (const { path, manifest } of jars) {
      const attribute = manifest?.main.get('x-compile-target-jdk');
      if (attribute === undefined) continue;
      const { name, value } = attribute;
      const says = `${name} in the manifest of ${path} is ${JSON.stringify(value)}`;
      const isUnread = (release: string) => refuseJavaVersion(release, value) !== undefined;
      if (target === undefined ? isUnread(latestRelease) : target.ask(isUnread)) {
        yield {
          file: path,
          message: `${says}; the feature release alone, such as 17, was expected.`,
          hint: `Take the attribute out of the manifest, or set ${name}: ${featureOf(value) ?? 17}.`,
        };
      } else if (
        target !== undefined &&
        jdk !== undefined &&
        target.ask((release) => refuseNewerJava(release, '', value, `${jdk.atMost}`) !== undefined)
      ) {
        yield {
          file: path,
          message: `${says}, and Elasticsearch ${target.name} runs on Java ${target.tell(bundledFeature, span)}.`,
          hint: `Build ${path} for Java ${target.tell(bundledFeature, lowest)} or older, or take the attribute out of the manifest.`,
        };
      }
    }
  },
});

/** 1.8 is 8, to both readers. */
function featureOf(value: string): number | undefined {
  const feature = /^0*(?:1\.)?0*([1-9]\d{0,8})(?!\d)/.exec(value)?.[1];
  return feature === undefined ? undefined : Number(feature);
}
