import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A rule is one line. */
export const synonymsBackslash = defineRule({
  id: 'synonyms-backslash',
  summary: 'No line of a synonym file ends with a backslash.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A backslash takes the next character as it is, and at the end of a line it stays where it is: the rule does not go on in the next line. ' +
    'The last term has a sign that no text has, and nothing says so.',
  reference: 'SolrSynonymParser.split and unescape in Lucene, all releases.',
  fails: 'usa, us, \\\\',
  passes: 'usa, us, america',
  check: silentOf('synonyms-backslash'),
});
