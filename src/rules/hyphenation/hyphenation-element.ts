import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Lucene knows seven elements. */
export const hyphenationElement = defineRule({
  id: 'hyphenation-element',
  summary: 'Every element is one that Lucene knows.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'What Lucene does not know it reads over, without a word: names count with their case. ' +
    'After such an element ends, the rest of the list around it is lost too, as the end of any element ends the list.',
  reference: 'PatternParser.startElement and endElement in Lucene, all releases.',
  fails: '<Patterns>a1b</Patterns>',
  passes: '<patterns>a1b</patterns>',
  check: silentOf('hyphenation-element'),
});
