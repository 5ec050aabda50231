import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The condition of a rule goes with what the rule takes off. */
export const hunspellNeverApplies = defineRule({
  id: 'hunspell-never-applies',
  summary: 'The condition of a rule goes with what the rule takes off.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A condition is that of the whole word, with the part that is taken off. ' +
    'Where the two exclude each other, the rule applies to no word, and nothing says so.',
  reference: 'AffixCondition.compile in Lucene 8.9 to 10, ALWAYS_FALSE.',
  fails: 'SFX A y ies [^aeiou]',
  passes: 'SFX A y ies [^aeiou]y',
  check: silentOf('hunspell-never-applies'),
});
