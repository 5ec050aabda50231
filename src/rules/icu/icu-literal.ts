import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Characters beyond U+FFFF stand in sets. */
export const icuLiteral = defineRule({
  id: 'icu-literal',
  summary: 'A character beyond U+FFFF stands within a set.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Outside of brackets ICU4J keeps 16 bits of a character, so an emoji, or a letter of a historic script, becomes another one. ' +
    'The rule then never matches what it was written for, and nothing says so. ' +
    'Within a set all characters are whole.',
  reference: 'RBBIRuleScanner.doParseActions in ICU4J, up to 77.1.',
  fails: '😀+ {200};',
  passes: '[😀]+ {200};',
  check: silentOf('icu-literal'),
});
