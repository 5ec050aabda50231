import { defineRule } from '../rule.ts';

/** Nothing else can be said of what cannot be read. */
export const sourceReadable = defineRule({
  id: 'source-readable',
  summary: 'The folder or zip can be read as an extension, to its end.',
  severity: 'error',
  appliesTo: ['plugin', 'bundle'],
  reads: 'refusal',
  why:
    'A path that would leave the folder that it is unpacked into, two files of one name, a link that leads nowhere, a zip that is cut off or that holds what its directory does not list: no extension can be made of these, and the installer of Elasticsearch refuses most of them too. ' +
    'No other rule can speak then, but the other extensions of the same run are still checked. ' +
    'The setting of this rule changes nothing, for an extension that was not read is never without a finding.',
  reference: 'InstallPluginAction.unzip in Elasticsearch; the codes SOURCE_ and ZIP_ in docs/cli.md.',
  fails: '../synonyms.txt, in a zip',
  passes: 'dictionaries/synonyms.txt, in a zip',

  *check({ refusal: { code, message, hint } }) {
    yield { file: '.', message: `${message.replace(/\.$/, '')} (${code}).`, hint };
  },
});
