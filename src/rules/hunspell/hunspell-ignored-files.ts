import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The files of a dictionary are named as Elasticsearch looks for them. */
export const hunspellIgnoredFiles = defineRule({
  id: 'hunspell-ignored-files',
  summary: 'The files of a dictionary are named as Elasticsearch looks for them.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch looks for *.aff and *.dic in lower case, and for settings.yml, or else settings.json. ' +
    'Other names are passed over without a word, so the words of a .DIC are missing.',
  reference: 'HunspellService.loadDictionary in Elasticsearch, all releases.',
  fails: 'hunspell/en_GB/extra.DIC',
  passes: 'hunspell/en_GB/extra.dic',
  check: silentOf('hunspell-ignored-files'),
});
