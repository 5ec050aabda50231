import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A mapping has an arrow. */
export const mappingsArrow = defineRule({
  id: 'mappings-arrow',
  summary: 'Each line of a mapping char filter is left => right.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line without => stops the file: no index that uses it can be created or opened. ' +
    'The message repeats the line, but not its number.',
  reference: 'MappingCharFilterFactory.parseRules in Elasticsearch, all releases.',
  fails: 'ph -> f',
  passes: 'ph => f',
  check: failuresOf('mappings-arrow'),
});
