import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Two words that change places never meet. */
export const synonymsCircular = defineRule({
  id: 'synonyms-circular',
  summary: 'No two rules map two words to each other.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene applies each rule to the text as it came, so a => b and b => a change the two words into each other. ' +
    'Where an index and a search have the same filter, a search for one word then finds the other one only, and nothing says so.',
  reference: 'SynonymGraphFilter in Lucene, all releases; seen in synonyms.txt of nuwber/laradock.',
  fails: 'usa => america and america => usa',
  passes: 'usa, america',
  check: silentOf('synonyms-circular'),
});
