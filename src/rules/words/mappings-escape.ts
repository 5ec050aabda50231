import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Escapes are few. */
export const mappingsEscape = defineRule({
  id: 'mappings-escape',
  summary: 'Each escape of a mapping is one that can be read.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A backslash at the end of a side, \\u with fewer than four digits or with others than hexadecimal ones, and a side of more than 256 characters stop the file. ' +
    'No index that uses it can be created or opened, and the message does not say which line it is.',
  reference: 'MappingCharFilterFactory.parseString in Elasticsearch, all releases.',
  fails: '\\u00 => a',
  passes: '\\u00e4 => ae',
  check: failuresOf('mappings-escape'),
});
