import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Words, an arrow, a stem. */
export const stemmerOverrideRule = defineRule({
  id: 'stemmer-override-rule',
  summary: 'Each rule of a stemmer override is words => one stem.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line of rules_path is words, parted by commas, then => and one stem. ' +
    'With any line that is not, no index that uses the file can be created or opened; the message repeats the line, but not its number. ' +
    'There are no escapes, and no comments after blanks or after a rule.',
  reference: 'StemmerOverrideTokenFilterFactory.parseRules in Elasticsearch, all releases.',
  fails: 'running, runs',
  passes: 'running, runs => run',
  check: failuresOf('stemmer-override-rule'),
});
