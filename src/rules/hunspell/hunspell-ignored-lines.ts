import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Lines of an .aff that are no comments are directives. */
export const hunspellIgnoredLines = defineRule({
  id: 'hunspell-ignored-lines',
  summary: 'Lines of an .aff that are no comments are directives.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Lucene passes over every line whose first word it does not know, and says nothing: `sfx` for SFX, a page of HTML that was saved as .aff, a README. ' +
    'The dictionary loads without the affixes, and words are looked up as they are.',
  reference: 'Dictionary.readAffixFile in Lucene, all releases.',
  fails: 'set UTF-8',
  passes: 'SET UTF-8',
  check: silentOf('hunspell-ignored-lines'),
});
