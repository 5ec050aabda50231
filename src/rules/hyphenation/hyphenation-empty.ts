import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A file of patterns has patterns. */
export const hyphenationEmpty = defineRule({
  id: 'hyphenation-empty',
  summary: 'A file of hyphenation patterns holds a pattern.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene looks at the elements <classes>, <exceptions> and <patterns>, wherever they are, and takes any other XML for a file without patterns. ' +
    'Then no word is ever parted, and nothing says so. ' +
    'Element names in another case are the usual reason.',
  reference: 'PatternParser in Lucene, all releases.',
  fails: '<Patterns>a1b</Patterns>',
  passes: '<patterns>a1b</patterns>',
  check: silentOf('hyphenation-empty'),
});
