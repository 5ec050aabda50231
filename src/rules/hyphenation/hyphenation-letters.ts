import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Patterns use the first letter of each class. */
export const hyphenationLetters = defineRule({
  id: 'hyphenation-letters',
  summary: 'Each letter of a pattern is the first of its class.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Before Lucene looks for patterns it replaces each letter of a word by the first of its class, and gives up on a word with a letter that is in none. ' +
    'So a pattern with another letter of a class, such as a capital, never matches, and one with a letter of no class matches no word at all. ' +
    'Nothing says so.',
  reference: 'HyphenationTree.hyphenate in Lucene, all releases.',
  fails: '<classes>aA bB</classes> with the pattern a1c',
  passes: '<classes>aA bB cC</classes> with the pattern a1c',
  check: silentOf('hyphenation-letters'),
});
