import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A pattern is a few letters long. */
export const hyphenationPatternLength = defineRule({
  id: 'hyphenation-pattern-length',
  summary: 'No pattern has 4,096 letters.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The table that Lucene keeps patterns in grows by 2,048 places at a time, and a pattern that is longer than two such steps is written beyond its end. ' +
    'No index that uses the file can then be created or opened. ' +
    'A pattern that long is a list that lost its blanks.',
  reference: 'TernaryTree.insert and CharVector.alloc in Lucene, all releases.',
  fails: 'a text of 5,000 letters without a blank',
  passes: 'patterns of some letters, parted by blanks',
  check: failuresOf('hyphenation-pattern-length'),
});
