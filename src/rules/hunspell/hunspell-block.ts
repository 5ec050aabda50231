import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** REP, MAP, ICONV and their like announce as many lines as follow, and each has its words. */
export const hunspellBlock = defineRule({
  id: 'hunspell-block',
  summary: 'REP, MAP, ICONV and their like announce as many lines as follow, and each has its words.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Such a directive says how many lines are its own, and Lucene takes as many, whatever they are: a SFX that follows too early is swallowed, and one line too few at the end of the file stops the reader. ' +
    'So does a line with too few or too many words, or a text that ICONV or OCONV maps twice. ' +
    'Elasticsearch before 7.14 read only ICONV and OCONV of them.',
  reference:
    'Dictionary.readAffixFile, parseConversions and parseMapEntry in Lucene; CheckCompoundPattern; CompoundRule.',
  fails: 'REP 2, and one REP line below it',
  passes: 'REP 1, and one REP line below it',
  check: failuresOf('hunspell-block'),
});
