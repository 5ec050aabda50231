import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Lucene holds terms of so many bytes. */
export const synonymsTermBytes = defineRule({
  id: 'synonyms-term-bytes',
  summary: 'No term that others become has more than 32,766 bytes.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene keeps what terms become in a table that takes no entry of more bytes, and building it ends with an exception that names no line. ' +
    'No index that uses the file can be created or opened, even where the filter is lenient.',
  reference: 'SynonymMap.Builder.add and BytesRefHash.add in Lucene, all releases.',
  fails: 'a rule whose commas were lost in an export',
  passes: 'terms of a few words',
  check: failuresOf('synonyms-term-bytes'),
});
