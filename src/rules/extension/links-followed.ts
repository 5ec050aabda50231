import { defineRule } from '../rule.ts';

/** Nothing is wrong with a link inside the folder, but the archive does not hold it as one. */
export const linksFollowed = defineRule({
  id: 'links-followed',
  summary: 'No file is a symbolic link.',
  severity: 'note',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'Elasticsearch unpacks a link in a plugin as a small file that holds the name of its target. ' +
    'Slipway therefore packs a copy of the target in its place, which costs its size once more.',
  reference: 'InstallPluginAction.unzip in Elasticsearch, all releases.',
  fails: 'stopwords.txt -> shared/stopwords.txt',
  passes: 'stopwords.txt, a file',

  *check({ source }) {
    for (const { path, target } of source.links) {
      yield {
        file: path,
        message: `${path} is a symbolic link to ${target}; the archive will hold a copy.`,
        hint: `Leave it as it is, or put a file in the place of ${path}.`,
      };
    }
  },
});
