import { bundledJdk } from '../../elasticsearch/java.ts';
import { refuseJavaVersion, refuseNewerJava } from '../../elasticsearch/java-version.ts';
import { filled } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** Elastic Cloud runs each release on the JDK that comes with it. */
export const bundledJava = defineRule({
  id: 'bundled-java',
  summary: 'java.version is no newer than the Java that comes with the release.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch refuses a plugin whose java.version is newer than the Java that it runs on, and in Elastic Cloud that is the JDK bundled with the release. ' +
    'From 8.3 on only the first number counts, so 17.0.1 passes on Java 17; in 8.2 every number did, and until 8.1 against the bare 17, so that 17.0.1 was refused. ' +
    'Where the patch release that brought a newer JDK is not confirmed, a version between the two is a warning.',
  reference: 'JarHell.checkJavaVersion in Elasticsearch; bundled_jdk in its version.properties.',
  fails: 'elasticsearch.version=8.3.0 and java.version=19',
  passes: 'elasticsearch.version=8.3.0 and java.version=17',

  *check({ target, descriptor }) {
    const written = descriptor === undefined ? undefined : filled(descriptor, 'java.version');
    if (descriptor === undefined || written === undefined || target === undefined) return;
    const { release } = target;
    const java = bundledJdk(release);
    // A form that cannot be read is left to descriptor-java-version and descriptor-trailing-blanks.
    if (java === undefined || refuseJavaVersion(release, written) !== undefined) return;
    const isNewerThan = (feature: number) =>
      refuseNewerJava(release, '', written, `${feature}`) !== undefined;
    if (!isNewerThan(java.feature)) return;
    const isCertain = isNewerThan(java.atMost);
    const feature = Math.min(Number(/^0*(?:1\.(?=[0-8]\b))?(\d+)/.exec(written)?.[1]), java.feature);
    yield {
      ...valuePlace(descriptor, 'java.version'),
      message: isCertain
        ? `java.version is ${written}, but Elasticsearch ${release} runs on Java ${java.feature}, which counts as older.`
        : `java.version is ${written}, but Elasticsearch ${release} may run on Java ${java.feature}.`,
      hint: `Build the plugin for Java ${feature}, and set java.version=${feature} in ${descriptor.path}.`,
      ...(isCertain ? {} : { severity: 'warn' as const }),
    };
  },
});
