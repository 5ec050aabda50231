import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Lists of the Snowball project have comments that Elasticsearch does not know. */
export const wordsSnowballComment = defineRule({
  id: 'words-snowball-comment',
  summary: 'No word is followed by a comment after |.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene reads its own stop word lists with a reader that knows | as the start of a comment; Elasticsearch reads the files of a setting with another, which does not. ' +
    'The word then is "der | masc", matches nothing, and nothing says so.',
  reference:
    'Analysis.loadWordList in Elasticsearch, against WordlistLoader.getSnowballWordSet in Lucene; org/apache/lucene/analysis/snowball/german_stop.txt.',
  fails: 'der | masculine',
  passes: 'der',
  check: silentOf('words-snowball-comment'),
});
