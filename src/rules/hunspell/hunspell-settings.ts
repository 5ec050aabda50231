import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** settings.yml of a locale can be read, and ignore_case is true or false. */
export const hunspellSettings = defineRule({
  id: 'hunspell-settings',
  summary: 'settings.yml of a locale can be read, and ignore_case is true or false.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    "Elasticsearch reads settings.yml of the locale's folder, or else settings.json, before the dictionary. " +
    'What is no YAML, no keys and values, or not true or false stops it, and an index that uses the locale cannot be created or opened.',
  reference: 'HunspellService.loadDictionarySettings in Elasticsearch, all releases.',
  fails: 'ignore_case: yes please',
  passes: 'ignore_case: true',
  check: failuresOf('hunspell-settings'),
});
