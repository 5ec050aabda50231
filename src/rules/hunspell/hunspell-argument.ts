import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A directive of one argument has one, and MAXDIFF is a number from 0 to 10. */
export const hunspellArgument = defineRule({
  id: 'hunspell-argument',
  summary: 'A directive of one argument has one, and MAXDIFF is a number from 0 to 10.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A directive such as LANG, KEY or NEEDAFFIX has one word behind it, and no second one that does not start a comment. ' +
    'Elasticsearch reads them all, even those that only a spell checker needs, and stops where one is wrong. ' +
    'Before 7.14 it read a few of them, and took no comment behind them.',
  reference:
    'Dictionary.singleArgument and splitBySpace in Lucene; hunspell-id of Debian 12 has a comment behind CIRCUMFIX.',
  fails: 'KEY qwerty asdf',
  passes: 'KEY qwerty|asdf',
  check: failuresOf('hunspell-argument'),
});
