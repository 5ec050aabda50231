import { mapLines } from '../../formats/lines.ts';
import { withoutInvisibleEndsOfTerms } from '../../formats/solr-term-ends.ts';
import { textFix } from '../fixes.ts';
import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A term is what it looks like. */
export const synonymsInvisible = defineRule({
  id: 'synonyms-invisible',
  summary: 'No line of a synonym file has a character that nobody sees.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A no-break space is not trimmed and parts no words for the whitespace tokenizer, and a zero-width space, a soft hyphen or a mark of direction makes another word for nearly every one. ' +
    'The term is found in no text that lacks the character, and nothing says so. ' +
    'They come from web pages, office programs and spreadsheets.',
  reference: 'String.trim and Character.isWhitespace in Java; WordBreakProperty.txt of Unicode.',
  fails: 'usa, united<U+00A0>states',
  passes: 'usa, united states',
  fix: textFix('takes away what stands at the ends of terms', (text) =>
    mapLines(text, withoutInvisibleEndsOfTerms),
  ),
  check: silentOf('synonyms-invisible'),
});
