import { isModule, moduleNames } from '../../elasticsearch/modules.ts';
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
    'Slipway has the lists of 44 releases from 7.0 to 9.5; where those before and after differ, and beyond 9.5, it warns. ' +
    'repository-s3 and ingest-attachment, which were plugins in 7.x, came to them in 8.0 and 8.4.',
  reference: 'InstallPluginAction.verifyPluginName in Elasticsearch; modules.txt of the release.',
  stricter:
    'The reader takes any name; elasticsearch-plugin refuses this one later, when it installs the plugin.',
  fails: 'name=repository-s3',
  passes: 'name=repository-s3-of-ours',

  *check({ target, descriptor }) {
    const name = descriptor === undefined ? undefined : filled(descriptor, 'name');
    if (descriptor === undefined || name === undefined || !moduleNames.includes(name)) return;
    const answer = target === undefined ? 'perhaps' : target.ask((release) => isModule(name, release));
    if (answer === 'no') return;
    yield {
      ...valuePlace(descriptor, 'name'),
      message: `${name} ${answer === 'yes' ? 'is' : 'may be'} the name of a module that comes with Elasticsearch${target === undefined ? '' : ` ${target.name}`}.`,
      hint: `Set another name in ${descriptor.path}, or use the module as it comes.`,
      ...(answer === 'yes' ? {} : { severity: 'warn' as const }),
    };
  },
});
