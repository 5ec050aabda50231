import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Each text has one entry. */
export const userDictionaryDuplicate = defineRule({
  id: 'user-dictionary-duplicate',
  summary: 'No text of a user dictionary has two entries.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A text that has an entry already stops the file: no index that uses it can be created or opened. ' +
    'Elasticsearch counts lines without the blank ones, so its message may name another one. ' +
    'With lenient, from 8.12 on, the later entry is dropped, and the log says so; nori looks for repeated lines from 8.12 on.',
  reference: 'Analysis.getWordList in Elasticsearch: Found duplicate term in user dictionary at line.',
  fails: '東京 in two lines',
  passes: '東京 in one line',
  check: failuresOf('user-dictionary-duplicate'),
});
