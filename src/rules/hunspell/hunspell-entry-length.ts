import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** No line of a .dic is longer than 32,766 bytes. */
export const hunspellEntryLength = defineRule({
  id: 'hunspell-entry-length',
  summary: 'No line of a .dic is longer than 32,766 bytes.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene sorts the entries with two bytes for the length of each. ' +
    'A longer one stops the reader. ' +
    'Such a line is mostly a file whose line ends were lost.',
  reference: 'OfflineSorter.ByteSequencesWriter.write in Lucene.',
  fails: 'a .dic of 40,000 words in one line',
  passes: 'one word a line',
  check: failuresOf('hunspell-entry-length'),
});
