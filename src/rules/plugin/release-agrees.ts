import { refuseBuiltFor } from '../../elasticsearch/compatibility.ts';
import { isRelease } from '../../elasticsearch/version.ts';
import { filled } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** The release that is judged for need not be the one that the plugin was built for. */
export const releaseAgrees = defineRule({
  id: 'release-agrees',
  summary: 'The release that is checked for loads a plugin that was built for elasticsearch.version.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'A classic plugin is installed and loaded on the very release that it was built for, down to the patch. ' +
    'A stable plugin is loaded on that release and on later ones of the same major, from 8.7 on; until 8.6 it was compared like a classic one.',
  reference: 'PluginsUtils.verifyCompatibility in Elasticsearch, all releases; elasticsearch#91780.',
  fails: '--elasticsearch 9.5.2, with elasticsearch.version=9.4.0',
  passes: '--elasticsearch 9.5.2, with elasticsearch.version=9.5.2',

  *check({ target, given, descriptor }) {
    if (target === undefined || descriptor === undefined) return;
    const built = filled(descriptor, 'elasticsearch.version')?.trim();
    // Another form is left to descriptor-elasticsearch-version, and a version that was given to version-agrees.
    if (built === undefined || !isRelease(built)) return;
    const stable = descriptor.kind === 'stable';
    const plugin = { name: '', written: built, stable };
    const refuses = (release: string) =>
      release !== given.version && refuseBuiltFor(release, plugin) !== undefined;
    if (!target.ask(refuses)) return;
    yield {
      ...valuePlace(descriptor, 'elasticsearch.version'),
      message: `The plugin was built for Elasticsearch ${built}, which ${target.name} does not load.`,
      hint: stable
        ? `Build the plugin for ${target.name} or an earlier release of its major, or pass --elasticsearch ${built}.`
        : `Build the plugin for ${target.name}, or pass --elasticsearch ${built}.`,
    };
  },
});
