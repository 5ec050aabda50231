import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Nothing cannot be replaced. */
export const mappingsEmptyLeft = defineRule({
  id: 'mappings-empty-left',
  summary: 'The left side of a mapping is not empty.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A mapping without a left side stops the file: no index that uses it can be created or opened. ' +
    'A blank is trimmed away, so it needs its escape.',
  reference: 'NormalizeCharMap.Builder.add in Lucene: cannot match the empty string.',
  fails: '=> a',
  passes: '\\u0020 => a',
  check: failuresOf('mappings-empty-left'),
});
