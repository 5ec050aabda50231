import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** An arrow has two sides. */
export const synonymsOneSided = defineRule({
  id: 'synonyms-one-sided',
  summary: 'A term stands on each side of an arrow.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene drops an empty side and takes the line for one without an arrow: terms that mean the same, the arrow being a part of one of them. ' +
    'With one term that does nothing at all, and nothing says so.',
  reference: 'SolrSynonymParser.split in Lucene, all releases.',
  fails: 'usa =>',
  passes: 'usa => united states',
  check: silentOf('synonyms-one-sided'),
});
