import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Each flag of a word has a meaning in the .aff. */
export const hunspellUndefinedFlags = defineRule({
  id: 'hunspell-undefined-flags',
  summary: 'Each flag of a word has a meaning in the .aff.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    "A flag that neither an affix nor a directive defines does nothing: the word's forms are not found, and nothing says so. " +
    'Mostly the .aff and the .dic are of two versions, or FLAG is missing, so that a flag of two characters is taken for two.',
  reference: 'Dictionary.readSortedDictionaries in Lucene, all releases.',
  fails: 'work/Z, with no SFX Z in the .aff',
  passes: 'work/A, with SFX A in the .aff',
  check: silentOf('hunspell-undefined-flags'),
});
