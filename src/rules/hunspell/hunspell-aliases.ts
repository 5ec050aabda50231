import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** There are as many AF and AM lines as announced, and flags are numbers of AF lines. */
export const hunspellAliases = defineRule({
  id: 'hunspell-aliases',
  summary: 'There are as many AF and AM lines as announced, and flags are numbers of AF lines.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The first AF line says how many sets of flags follow; more of them stop the reader. ' +
    'Once there is one, all flags of words and of rules are the number of an AF line, and anything else stops the reader. ' +
    'The same holds of AM for morphological data that is a number.',
  reference:
    'Dictionary.parseAlias, getAliasValue and parseMorphAlias in Lucene; a number such as 205i is in hunspell/hunspell issue 540.',
  fails: 'AF 1, AF AB, and work/AB in the .dic',
  passes: 'AF 1, AF AB, and work/1 in the .dic',
  check: failuresOf('hunspell-aliases'),
});
