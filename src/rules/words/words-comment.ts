import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A comment is a line of its own. */
export const wordsComment = defineRule({
  id: 'words-comment',
  summary: 'Comments start with # in the first column, on a line of their own.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Only a line whose first character is # is a comment. ' +
    'After a word, or after blanks, # belongs to the word, and so do //, ; and -- everywhere. ' +
    'Such a word matches nothing, and nothing says so.',
  reference: 'Analysis.loadWordList in Elasticsearch, all releases.',
  fails: 'the # article',
  passes: '# article',
  check: silentOf('words-comment'),
});
