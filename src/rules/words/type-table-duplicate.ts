import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The last type wins. */
export const typeTableDuplicate = defineRule({
  id: 'type-table-duplicate',
  summary: 'Each character has one type.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why: 'Of two rules for a character the last one counts, and the other does nothing. ' + 'Nothing says so.',
  reference: 'WordDelimiterTokenFilterFactory.parseTypes in Elasticsearch puts them into a map.',
  fails: '$ => DIGIT, and later $ => ALPHA',
  passes: '$ => DIGIT',
  check: silentOf('type-table-duplicate'),
});
