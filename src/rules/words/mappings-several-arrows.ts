import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The last arrow counts. */
export const mappingsSeveralArrows = defineRule({
  id: 'mappings-several-arrows',
  summary: 'A mapping has one arrow.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Of several arrows the last one parts the sides, so "a => b => c" replaces the text "a => b", which hardly any text has. ' +
    'Nothing says so.',
  reference: 'The pattern of MappingCharFilterFactory in Elasticsearch is greedy.',
  fails: 'a => b => c',
  passes: 'a => b',
  check: silentOf('mappings-several-arrows'),
});
