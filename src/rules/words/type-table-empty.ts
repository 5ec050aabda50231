import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A type table has a rule. */
export const typeTableEmpty = defineRule({
  id: 'type-table-empty',
  summary: 'A type table holds at least one rule.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A file without a rule, or with comments alone, fails with a NoSuchElementException that has no message. ' +
    'No index that uses it can be created or opened.',
  reference:
    'WordDelimiterTokenFilterFactory.parseTypes in Elasticsearch asks for the last key of an empty map.',
  fails: '# nothing yet',
  passes: '$ => DIGIT',
  check: failuresOf('type-table-empty'),
});
