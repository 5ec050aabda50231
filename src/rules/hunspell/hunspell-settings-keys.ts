import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The settings of a locale have the one key that is read. */
export const hunspellSettingsKeys = defineRule({
  id: 'hunspell-settings-keys',
  summary: 'The settings of a locale have the one key that is read.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why: 'ignore_case is all that Elasticsearch reads of settings.yml. strict_affix_parsing is in its documentation and in many files, but no release since 7.6 looks for it: every .aff is read strictly.',
  reference: 'HunspellService.loadDictionary in Elasticsearch 7.6 to 9.5.',
  fails: 'strict_affix_parsing: false',
  passes: 'ignore_case: true',
  check: silentOf('hunspell-settings-keys'),
});
