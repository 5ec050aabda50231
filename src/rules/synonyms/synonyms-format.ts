import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A file of one format under the setting of another makes odd rules. */
export const synonymsFormat = defineRule({
  id: 'synonyms-format',
  summary: 'A file of Solr synonyms is no other format.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'The Solr reader parts a line of WordNet at its commas and takes the pieces for synonyms, and it takes lines of JSON or HTML for terms. ' +
    'The index is created, the rules are nonsense, and nothing says so.',
  reference:
    'SynonymTokenFilterFactory.getRulesFromSettings in Elasticsearch, all releases: format is solr unless it says wordnet; seen in synonyms.txt of Yanik2/elasticsearch.',
  fails: "s(100000001,1,'woods',n,1,0). without format: wordnet",
  passes: 'woods, forest',
  check: silentOf('synonyms-format'),
});
