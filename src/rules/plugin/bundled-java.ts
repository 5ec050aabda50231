import { bundledFeature, bundledJdk } from '../../elasticsearch/java.ts';
import { refuseJavaVersion, refuseNewerJava } from '../../elasticsearch/java-version.ts';
import { lowest, span } from '../../elasticsearch/target.ts';
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
    const java = target.ask(bundledJdk);
    // A form that cannot be read is left to descriptor-java-version and descriptor-trailing-blanks.
    const isUnread = target.ask((release) => refuseJavaVersion(release, written) !== undefined);
    if (java === undefined || isUnread) return;
    const isNewerThan = (feature: number) =>
      target.ask((release) => refuseNewerJava(release, '', written, `${feature}`) !== undefined);
    if (!isNewerThan(java.feature)) return;
    const isCertain = isNewerThan(java.atMost);
    const [on, feature] = [target.tell(bundledFeature, span), target.tell(bundledFeature, lowest)];
    yield {
      ...valuePlace(descriptor, 'java.version'),
      message: isCertain
        ? `java.version is ${written}, but Elasticsearch ${target.name} runs on Java ${on}, which counts as older.`
        : `java.version is ${written}, but Elasticsearch ${target.name} may run on Java ${on}.`,
      hint: `Build the plugin for Java ${feature}, and set java.version=${feature} in ${descriptor.path}.`,
      ...(isCertain ? {} : { severity: 'warn' as const }),
    };
  },
});
