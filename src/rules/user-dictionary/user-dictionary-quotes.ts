import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Quotes come in pairs. */
export const userDictionaryQuotes = defineRule({
  id: 'user-dictionary-quotes',
  summary: 'Each line of a user dictionary has an even number of double quotes.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch reads a line of a user dictionary as CSV, and of a line with an odd number of double quotes nothing is left. ' +
    'It then fails with an ArrayIndexOutOfBoundsException that names neither the line nor the text, and no index that uses the file can be created or opened. ' +
    'For nori that is so from 8.12 on.',
  reference: 'CSVUtil.parse in Lucene, and Analysis.getWordList with checkDuplicate in Elasticsearch.',
  fails: '"東京,東京,トウキョウ,名詞',
  passes: '東京,東京,トウキョウ,名詞',
  check: failuresOf('user-dictionary-quotes'),
});
