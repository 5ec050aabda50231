import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The bytes of a dictionary are of the charset that SET names. */
export const hunspellMalformedBytes = defineRule({
  id: 'hunspell-malformed-bytes',
  summary: 'The bytes of a dictionary are of the charset that SET names.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'What is malformed in UTF-8 becomes U+FFFD, and nothing says so: the dictionary loads, and the words with other than ASCII letters are lost. ' +
    'Mostly the file is in another encoding than SET says, or in none that it names.',
  reference: 'Dictionary.replacingDecoder in Lucene, all releases.',
  fails: 'SET UTF-8 over a file in ISO-8859-1',
  passes: 'SET UTF-8 over a file in UTF-8',
  check: silentOf('hunspell-malformed-bytes'),
});
