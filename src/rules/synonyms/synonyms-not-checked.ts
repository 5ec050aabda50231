import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** What depends on the analyzer of an index needs its settings. */
export const synonymsNotChecked = defineRule({
  id: 'synonyms-not-checked',
  summary: 'The analyzer that reads the terms of a synonym file is known.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Whether a term is refused depends on the tokenizer and the filters before the synonyms, which the settings of an index say. ' +
    'Without them Slipway tells what all of whitespace, keyword and standard agree in, and warns of what standard alone refuses. ' +
    'Chains of other tokenizers and filters take a node to be judged.',
  reference:
    'SynonymMap.Parser.analyze in Lucene; SynonymTokenFilterFactory.buildSynonymAnalyzer in Elasticsearch, all releases.',
  undecided: true,
  fails: 'a synonym file that no settings name',
  passes: 'the same with --settings',
  check: silentOf('synonyms-not-checked'),
});
