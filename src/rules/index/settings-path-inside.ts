import { defineRule } from '../rule.ts';
import { outsidePlace, useText } from '../uses.ts';

/** A node lets nobody read elsewhere. */
export const settingsPathInside = defineRule({
  id: 'settings-path-inside',
  summary: 'Paths in the index settings start at config/ and stay there.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch reads the files of an analysis from config/ alone: its entitlements, and the security manager before 9.0, forbid it everything else, and the index cannot be created. ' +
    'An absolute path into config/ works on nodes that have it there, and on no others.',
  reference: 'Analysis.getWordList in Elasticsearch: "Access denied trying to read file".',
  fails: '"synonyms_path": "../names.txt"',
  passes: '"synonyms_path": "names.txt"',

  *check({ uses = [] }) {
    for (const use of uses) {
      if (use.format === undefined) continue;
      const fact = `${useText(use)} is ${JSON.stringify(use.text)}`;
      if (use.path === undefined) {
        yield {
          ...outsidePlace(use.place),
          message: use.text === '' ? `${fact}, which names no file.` : `${fact}, which leads out of config/.`,
          hint: 'Put the file into the bundle, and write where it lands below config/.',
          stage: 'index',
        };
      } else if (use.isAbsolute) {
        yield {
          ...outsidePlace(use.place),
          message: `${fact}, which not every node has; a path below config/ was expected.`,
          hint: `Write ${JSON.stringify(use.path)} in its place.`,
          severity: 'warn',
        };
      }
    }
  },
});
