import { nearestRelease, newestMajor } from '../../elasticsearch/releases.ts';
import { hasVersionForm, nearestForm, versionForms } from '../../elasticsearch/version.ts';
import { filled } from '../../formats/descriptor.ts';
import { shellQuoted } from '../place.ts';
import { defineRule } from '../rule.ts';

/** Elastic Cloud takes wildcards for bundles only. */
export const versionForm = defineRule({
  id: 'version-form',
  summary: 'The version that was given has the form that Elastic Cloud takes for the type.',
  severity: 'error',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'The version of a plugin is a full release, without a wildcard, for a node loads it on that release only. ' +
    'The version of a bundle may also be 9.5.*, 9.* or *, and a wildcard is what Elastic recommends. ' +
    'A version that no deployment has makes the extension impossible to choose.',
  reference: 'Elastic guide, "Upload custom plugins and bundles", on the Elasticsearch version.',
  fails: '--type plugin --version 9.*',
  passes: '--type plugin --version 9.5.2',

  *check({ identity: { type }, given, descriptor }) {
    // A version that comes from the descriptor is left to descriptor-elasticsearch-version.
    if (given.version === undefined || hasVersionForm(type, given.version)) return;
    const built = descriptor === undefined ? undefined : filled(descriptor, 'elasticsearch.version')?.trim();
    const usual = type === 'bundle' ? `${newestMajor}.*` : nearestRelease(`${newestMajor}.*`);
    yield {
      file: '.',
      message: `The version given for this ${type} is ${JSON.stringify(given.version)}; ${versionForms[type]} was expected.`,
      hint: `Pass --version ${shellQuoted(built ?? nearestForm(type, given.version) ?? usual)}.`,
    };
  },
});
