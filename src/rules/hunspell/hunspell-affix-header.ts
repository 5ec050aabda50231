import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The header of an affix has its flag, Y or N, and the number of its rules. */
export const hunspellAffixHeader = defineRule({
  id: 'hunspell-affix-header',
  summary: 'The header of an affix has its flag, Y or N, and the number of its rules.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line PFX or SFX outside of a block is a header of four words, the last of which is a number. ' +
    'Fewer words stop the reader in all releases. ' +
    'A last word that is no number stops it too, save in Elasticsearch 7.14 to 8.6, which passed over the line without a word and lost the affix.',
  reference: 'Dictionary.parseAffix in Lucene.',
  fails: 'SFX A Y',
  passes: 'SFX A Y 2, and two rules below it',
  check: failuresOf('hunspell-affix-header'),
});
