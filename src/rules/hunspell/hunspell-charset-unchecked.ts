import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The charset of a dictionary is one that Slipway has. */
export const hunspellCharsetUnchecked = defineRule({
  id: 'hunspell-charset-unchecked',
  summary: 'The charset of a dictionary is one that Slipway has.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Java has charsets that Slipway has not: those of mainframes, and those of more than a byte a character save UTF-8. ' +
    'A dictionary in one of them was not checked, and only a node can tell.',
  reference: 'java.nio.charset.Charset.availableCharsets of JDK 25.',
  undecided: true,
  fails: 'SET EUC-JP',
  passes: 'SET UTF-8',
  check: silentOf('hunspell-charset-unchecked'),
});
