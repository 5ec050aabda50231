import { lostText } from '../lost-text.ts';
import { defineRule } from '../rule.ts';
import { outsidePlace, served } from '../uses.ts';

/** A path is written in one place, the file lies in another. */
export const settingsPathServed = defineRule({
  id: 'settings-path-served',
  summary: 'Each path in the index settings is one where a file of the bundle lands.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'An index whose settings name a file that is not there cannot be created, and one that exists cannot be opened. ' +
    'Paths start at config/, into which Elastic Cloud unpacks a bundle: as it is, save that the content of dictionaries/ goes straight into config/. ' +
    'So dictionaries/names.txt is names.txt in the settings. ' +
    'Of several bundles that are checked together with the settings, one must hold the file; a bundle that is not checked with them is not known.',
  reference:
    'Analysis.getWordList and Analysis.getReaderFromFile in Elasticsearch; Elastic guide, "Upload custom plugins and bundles", on dictionaries.',
  fails: '"synonyms_path": "dictionaries/names.txt", and the bundle has dictionaries/names.txt',
  passes: '"synonyms_path": "names.txt", and the bundle has dictionaries/names.txt',

  *check({ uses = [], source }) {
    const paths = source.files.map(({ path }) => path);
    for (const use of uses) {
      if (use.path === undefined || use.format === undefined || use.beside?.outcome === 'file not read')
        continue;
      if (served(use, source).length > 0) continue;
      yield { ...outsidePlace(use.place), ...lostText(use, use.path, paths), stage: 'index' };
    }
  },
});
