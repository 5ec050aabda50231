import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** No rule is applied to what another one made. */
export const synonymsChain = defineRule({
  id: 'synonyms-chain',
  summary: 'No rule maps a word to one that another rule replaces.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene applies each rule to the text as it came: with a => b and b => c, a text with a gets b, and a search for b looks for c. ' +
    'That may be meant where only searches have the filter. ' +
    'Of a file, the first 500,000 terms are compared.',
  reference: 'SynonymGraphFilter in Lucene, all releases.',
  fails: 'colour => color and color => shade',
  passes: 'colour, color => shade',
  check: silentOf('synonyms-chain'),
});
