import { withoutRepeats } from '../../formats/word-repeats.ts';
import { textFix } from '../fixes.ts';
import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Twice in a list is once too often. */
export const wordsDuplicate = defineRule({
  id: 'words-duplicate',
  summary: 'Each word stands in its list once.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A word that stands in a list twice counts once, so one of the lines does nothing. ' +
    'It often shows that two lists were put together, or that another word was meant.',
  reference: 'Analysis.getWordList in Elasticsearch makes a set of the lines.',
  fails: 'the, and some lines later the',
  passes: 'the',
  fix: textFix('keeps the first of lines with the same word', (text, { options }) =>
    withoutRepeats(text, options),
  ),
  check: silentOf('words-duplicate'),
});
