import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Quotes are part of the word. */
export const wordsQuotes = defineRule({
  id: 'words-quotes',
  summary: 'No word stands in quotes.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch takes no quotes away: the word has them, and most tokenizers give no token that does. ' +
    'Nothing says so.',
  reference: 'Analysis.loadWordList in Elasticsearch, all releases.',
  fails: '"the"',
  passes: 'the',
  check: silentOf('words-quotes'),
});
