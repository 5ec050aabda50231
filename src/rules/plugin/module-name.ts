import semver from 'semver';
import { moduleNames, moduleNamesRelease } from '../../elasticsearch/modules.ts';
import { filled } from '../../formats/descriptor.ts';
import { valuePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** A module is a plugin that comes with Elasticsearch. */
export const moduleName = defineRule({
  id: 'module-name',
  summary: 'The name in the descriptor is not that of a module of Elasticsearch.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'elasticsearch-plugin refuses a plugin that is called like a module of its release: a module cannot be replaced. ' +
    'Slipway has the list of 9.5, and for other releases it only warns. ' +
    'repository-s3 and ingest-attachment, which were plugins in 7.x, are among them.',
  reference: 'InstallPluginAction.verifyPluginName in Elasticsearch; modules.txt of the release.',
  stricter:
    'The reader takes any name; elasticsearch-plugin refuses this one later, when it installs the plugin.',
  fails: 'name=repository-s3',
  passes: 'name=repository-s3-of-ours',

  *check({ target, descriptor }) {
    const name = descriptor === undefined ? undefined : filled(descriptor, 'name');
    if (descriptor === undefined || name === undefined || !moduleNames.includes(name)) return;
    const isListed = target?.ask((release) => semver.satisfies(release, `~${moduleNamesRelease}`)) ?? false;
    yield {
      ...valuePlace(descriptor, 'name'),
      message: `${name} is the name of a module that comes with Elasticsearch${isListed ? '' : ` ${moduleNamesRelease}`}.`,
      hint: `Set another name in ${descriptor.path}, or use the module as it comes.`,
      ...(isListed ? {} : { severity: 'warn' as const }),
    };
  },
});
