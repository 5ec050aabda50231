import { mapLines } from '../../formats/lines.ts';
import { javaTrim } from '../../formats/word-lines.ts';
import { textFix } from '../fixes.ts';
import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Lucene skips an empty line, but not one of blanks. */
export const synonymsBlankLine = defineRule({
  id: 'synonyms-blank-line',
  summary: 'No line of a synonym file is nothing but blanks.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'An empty line is skipped, but a line of blanks or tabs is a rule with an empty term, which no analyzer makes a token of. ' +
    'No index that uses the file can be created or opened, unless the filter is lenient; the node names the line.',
  reference: 'SolrSynonymParser.addInternal in Lucene, all releases.',
  fails: 'a line of three blanks between two rules',
  passes: 'an empty line between two rules',
  fix: textFix('empties it', (text) => mapLines(text, (line) => (javaTrim(line) === '' ? '' : line))),
  check: failuresOf('synonyms-blank-line'),
});
