import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** One character, an arrow, a type. */
export const typeTableRule = defineRule({
  id: 'type-table-rule',
  summary: 'Each rule of a type table is one character => its type.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line of type_table_path is one character of UTF-16, =>, and one of LOWER, UPPER, ALPHA, DIGIT, ALPHANUM and SUBWORD_DELIM in capitals. ' +
    'With any line that is not, no index that uses the file can be created or opened. ' +
    'An emoji is two characters of UTF-16, so it cannot have a type.',
  reference: 'WordDelimiterTokenFilterFactory.parseTypes in Elasticsearch, all releases.',
  fails: '$ => digit',
  passes: '$ => DIGIT',
  check: failuresOf('type-table-rule'),
});
