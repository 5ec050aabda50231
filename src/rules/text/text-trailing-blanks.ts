import { endsInBlankTerm, withoutTrailingBlanks } from '../../formats/blanks.ts';
import { textFix } from '../fixes.ts';
import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** What is trimmed anyway need not be there. */
export const textTrailingBlanks = defineRule({
  id: 'text-trailing-blanks',
  summary: 'No line of a list ends in blanks or tabs.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch trims the lines of a list, so blanks at their ends do nothing. ' +
    'They make other bytes of the same words, and differences in a review that nobody sees. ' +
    'A blank behind a backslash may be meant, and is not told.',
  reference: 'Analysis.loadWordList in Elasticsearch, all releases.',
  fails: 'the, with two blanks after it',
  passes: 'the',
  fix: textFix('takes them away', (text, { format }) =>
    withoutTrailingBlanks(text, format === 'synonyms' ? endsInBlankTerm : undefined),
  ),
  check: silentOf('text-trailing-blanks'),
});
