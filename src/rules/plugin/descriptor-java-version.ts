import { refuseJavaVersion } from '../../elasticsearch/java-version.ts';
import { latestRelease } from '../../elasticsearch/releases.ts';
import { filled } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** The Java that the plugin was built for, in the form that the release reads. */
export const descriptorJavaVersion = defineRule({
  id: 'descriptor-java-version',
  summary: "java.version has the form that the release's reader takes.",
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'From 8.2 on java.version is read by Runtime.Version.parse, which refuses 17.0, 1.8.0 and 017, and the plugin is not installed. ' +
    'Until 8.1 it was read as numbers between dots, so 17.0 passed and 17+35 did not; a suffix, as in 17-ea, from 7.3 on.',
  reference:
    'PluginDescriptor.readFromProperties in Elasticsearch 8.2 and later; JarHell.checkVersionFormat before.',
  fails: 'java.version=17.0',
  passes: 'java.version=17',

  *check({ target, descriptor }) {
    const java = descriptor === undefined ? undefined : filled(descriptor, 'java.version')?.trim();
    if (descriptor === undefined || java === undefined) return;
    const refuses = (release: string) => refuseJavaVersion(release, java) !== undefined;
    if (!(target === undefined ? refuses(latestRelease) : target.ask(refuses))) return;
    const feature = /^0*(?:1\.)?([1-9]\d?)/.exec(java)?.[1] ?? '21';
    yield {
      ...valuePlace(descriptor, 'java.version'),
      message: `java.version is ${JSON.stringify(java)}; the feature release alone, such as ${feature}, was expected.`,
      hint: `Set java.version=${feature} in ${descriptor.path}.`,
    };
  },
});
