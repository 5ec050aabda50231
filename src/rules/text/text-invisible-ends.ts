import { withoutInvisibleEnds, withoutInvisibleTokenEnds } from '../../formats/invisible.ts';
import { mapLines } from '../../formats/lines.ts';
import { textFix } from '../fixes.ts';
import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** What nobody sees is a part of the word. */
export const textInvisibleEnds = defineRule({
  id: 'text-invisible-ends',
  summary: 'No word starts or ends with a character that nobody sees.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch trims blanks and controls, but neither the no-break space nor the ideographic one, the zero-width ones or a byte order mark. ' +
    'Such a character stays a part of the word, so the word matches nothing, and nothing says so. ' +
    'They come with text that was copied from a web page or a document.',
  reference: 'java.lang.String.trim, which Analysis.loadWordList calls, takes U+0000 to U+0020 alone.',
  fails: 'the, with U+00A0 after it',
  passes: 'the',
  fix: textFix('takes them away at the ends of words', (text, { format }) =>
    mapLines(text, format === 'nori-user-dictionary' ? withoutInvisibleTokenEnds : withoutInvisibleEnds),
  ),
  check: silentOf('text-invisible-ends'),
});
