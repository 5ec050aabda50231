import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Behind the header of an affix stand as many rules as it announces, one below the other. */
export const hunspellAffixCount = defineRule({
  id: 'hunspell-affix-count',
  summary: 'Behind the header of an affix stand as many rules as it announces, one below the other.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene takes as many lines as the header announces, whatever they are. ' +
    'Where the file ends before, all releases stop. ' +
    'Where another flag begins before, or one more rule follows, Elasticsearch 8.7 and later stop, and older ones mixed the affixes up. ' +
    'An index that uses the locale cannot be created or opened.',
  reference: 'Dictionary.parseAffix in Lucene 9.5 to 10.',
  fails: 'SFX A Y 2, and one rule below it',
  passes: 'SFX A Y 1, and one rule below it',
  check: failuresOf('hunspell-affix-count'),
});
