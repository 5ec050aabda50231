import { namePlace } from '../place.ts';
import { defineRule } from '../rule.ts';

/** What Elastic Cloud's rule for a name lets through, and is asking for trouble. */
export const nameShape = defineRule({
  id: 'name-shape',
  summary: 'The name starts with a letter, a digit or an underscore, and has a readable length.',
  severity: 'error',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'The name of a plugin becomes a folder on each node; one whose name starts with a dot is hidden, and .removing-x, at which the node stops, and .elasticsearch-plugins.yml.cache, which it passes over, are errors. ' +
    'A name that starts with a hyphen is taken for a flag by ecctl and by shells. ' +
    'Elastic documents no length. Above 64 characters the console and a deployment plan are hard to read; above 128, an error, the name and a version no longer fit into a file name everywhere. ' +
    'A name of dots alone is an error: it means a folder to every file system.',
  reference:
    'PluginsUtils.checkForFailedPluginRemovals and findPluginDirs in Elasticsearch; the length is a choice of Slipway.',
  stricter:
    'The reader takes any name; one of dots alone is another folder to the installer, and a very long one fits into no file name.',
  fails: '.my-plugin',
  passes: 'my-plugin',

  *check({ identity: { name, type }, given, descriptor }) {
    const { place, change } = namePlace(given, descriptor);
    if (/^[-.]/.test(name)) {
      yield {
        ...place,
        ...(/^\.+$/.test(name) || (type === 'plugin' && stopsNode.test(name)) ? {} : softened),
        message: `The name ${name} starts with "${name.charAt(0)}"; a letter or a digit was expected.`,
        hint: change(name.replace(/^[-.]+/, '') || '<name>'),
      };
    }
    if (name.length > longest) {
      yield {
        ...place,
        ...(name.length > limit ? {} : softened),
        message: `The name has ${name.length} characters; at most ${longest} were expected.`,
        hint: change('<a shorter name>'),
      };
    }
  },
});

/** In all releases, and from 7.16 on. */
const stopsNode = /^\.(?:removing-|elasticsearch-plugins\.yml\.cache$)/;
const softened = { severity: 'warn' } as const;
const longest = 64;
const limit = 128;
