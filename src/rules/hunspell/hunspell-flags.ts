import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Flags are written as the line FLAG says. */
export const hunspellFlags = defineRule({
  id: 'hunspell-flags',
  summary: 'Flags are written as the line FLAG says.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'With FLAG long a flag is two characters below U+0100, with FLAG num a number below 65,510, and without FLAG one character. ' +
    "Others stop the reader, in the .aff and in the .dic, and neither the flag's place nor the line is in the log. " +
    'Before Elasticsearch 7.14 a directive with more than one flag stopped it too.',
  reference:
    'Dictionary.FlagParsingStrategy in Lucene; myspell-hy of Debian 12 has Armenian letters in flags of FLAG long.',
  fails: 'FLAG num, and SFX A Y 1',
  passes: 'FLAG num, and SFX 1 Y 1',
  check: failuresOf('hunspell-flags'),
});
