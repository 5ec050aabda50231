import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A hyphen belongs to an exception. */
export const hyphenationHyphen = defineRule({
  id: 'hyphenation-hyphen',
  summary: '<hyphen> stands after <exceptions> has begun.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene puts each <hyphen> into the list that <exceptions> makes. ' +
    'One that comes earlier has no list to go into, so the parser ends in a NullPointerException, and no index that uses the file can be created or opened.',
  reference: 'PatternParser.startElement in Lucene, all releases.',
  fails: '<patterns>a<hyphen pre="-"/>b</patterns>',
  passes: '<exceptions>a<hyphen pre="-"/>b</exceptions>',
  check: failuresOf('hyphenation-hyphen'),
});
