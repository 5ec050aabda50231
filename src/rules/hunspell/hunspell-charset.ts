import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The charset of a dictionary is said once, by a name that Java knows. */
export const hunspellCharset = defineRule({
  id: 'hunspell-charset',
  summary: 'The charset of a dictionary is said once, by a name that Java knows.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'SET says how both files are decoded. ' +
    'Java has to know the name, it has to stand at the start of a line in the first 30,719 bytes, and a second one that names another charset is refused. ' +
    'Lucene before 8.9, which is Elasticsearch before 7.14, read no .aff without a SET, and took all that stood behind it for the name, a comment too. ' +
    'An index that uses the locale cannot be created or opened.',
  reference:
    'Dictionary.readConfig and checkCriticalDirectiveSame in Lucene 8.9 to 10, Dictionary.getDictionaryEncoding before; hunspell-ar of Debian 12 has SET in line 24,139.',
  fails: 'SET microsoft-cp1252',
  passes: 'SET UTF-8 in the first line',
  check: failuresOf('hunspell-charset'),
});
