import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Letters are listed in classes. */
export const hyphenationClasses = defineRule({
  id: 'hyphenation-classes',
  summary: 'A file of hyphenation patterns lists its letters in <classes>.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene hyphenates no word that has a letter which is in no class. ' +
    'Without <classes> that is every word, and nothing says so. ' +
    'Each group lists forms of one letter, and the first one is what the patterns have.',
  reference: 'HyphenationTree.hyphenate and addClass in Lucene, all releases.',
  fails: '<hyphenation-info><patterns>a1b</patterns></hyphenation-info>',
  passes: '<classes>aA bB</classes>',
  check: silentOf('hyphenation-classes'),
});
