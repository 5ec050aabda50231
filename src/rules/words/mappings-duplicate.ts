import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** One mapping for each left side. */
export const mappingsDuplicate = defineRule({
  id: 'mappings-duplicate',
  summary: 'Each left side is mapped once.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Two mappings of the same characters stop the file, even when they are the same: no index that uses it can be created or opened. ' +
    'Escapes count as what they stand for.',
  reference: 'NormalizeCharMap.Builder.add in Lucene: match "ph" was already added.',
  fails: 'ph => f, and later ph => v',
  passes: 'ph => f',
  check: failuresOf('mappings-duplicate'),
});
