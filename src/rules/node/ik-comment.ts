import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A dictionary of IK has no comments. */
export const ikComment = defineRule({
  id: 'ik-comment',
  summary: 'Dictionaries of IK have a word a line, and nothing else.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'IK takes each line that is not blank for a word, up to its end: # and // start no comment. ' +
    'The line becomes a word that no text has, which does little harm, but a word with a comment after it is lost.',
  reference: 'Dictionary.loadDictFile of analysis-ik.',
  fails: '东京 # city',
  passes: '东京',
  check: silentOf('ik-comment'),
});
