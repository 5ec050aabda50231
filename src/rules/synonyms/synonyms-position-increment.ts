import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A term must have no gap. */
export const synonymsPositionIncrement = defineRule({
  id: 'synonyms-position-increment',
  summary: 'No stop word stands before another word of a term.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A stop filter before the synonyms leaves a gap where it takes a word away, and Lucene refuses a term with a gap, unless it is at the end. ' +
    'No index that uses the file can be created or opened. ' +
    'A lenient filter leaves the term out and says so in the log.',
  reference:
    'SynonymMap.Parser.analyze in Lucene, all releases: "position increment != 1"; seen in elasticsearch#27798.',
  fails: 'bank of america, boa, behind the English stop words',
  passes: 'the same behind no stop filter',
  check: failuresOf('synonyms-position-increment'),
});
