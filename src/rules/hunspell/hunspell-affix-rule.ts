import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A rule of an affix has a flag, what is taken off, what is put on, and a condition that can be read. */
export const hunspellAffixRule = defineRule({
  id: 'hunspell-affix-rule',
  summary:
    'A rule of an affix has a flag, what is taken off, what is put on, and a condition that can be read.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A rule needs four words at least, so neither a blank line nor a comment may stand among the rules. ' +
    "The condition is a row of characters and bracketed sets; what Lucene's regular expressions refuse stops the reader. " +
    'There may be 32,767 different conditions and sets of flags, and 65,535 different parts that are taken off.',
  reference: 'Dictionary.parseAffix and AffixCondition.compile in Lucene.',
  fails: 'SFX A y',
  passes: 'SFX A y ies [^aeiou]y',
  check: failuresOf('hunspell-affix-rule'),
});
