import { namePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** What Elastic Cloud's rule for a name lets through, and is asking for trouble. */
export const nameShape = defineRule({
  id: 'name-shape',
  summary: 'The name starts with a letter, a digit or an underscore, and has at most 64 characters.',
  severity: 'warn',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'The name of a plugin becomes a folder on each node, and a folder whose name starts with a dot is hidden, or, as .removing-x, stops the node. ' +
    'A name that starts with a hyphen is taken for a flag by ecctl and by shells. ' +
    'Elastic documents no length: 64 characters is where the console, a deployment plan and a file name are still readable.',
  reference: 'PluginsUtils.checkForFailedPluginRemovals in Elasticsearch; the length is a choice of Slipway.',
  fails: '.my-plugin',
  passes: 'my-plugin',

  *check({ identity: { name }, given, descriptor }) {
    const { place, change } = namePlace(given, descriptor);
    if (/^[-.]/.test(name)) {
      yield {
        ...place,
        message: `The name ${name} starts with "${name.charAt(0)}"; a letter or a digit was expected.`,
        hint: change(name.replace(/^[-.]+/, '') || '<name>'),
      };
    }
    if (name.length > longest) {
      yield {
        ...place,
        message: `The name has ${name.length} characters; at most ${longest} were expected.`,
        hint: change('<a shorter name>'),
      };
    }
  },
});

const longest = 64;
