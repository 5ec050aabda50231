import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** No line of a list is a million characters long. */
export const textLineLength = defineRule({
  id: 'text-line-length',
  summary: 'No line of a text file has more than a million characters.',
  severity: 'warn',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A line that long is no word and no rule, but another kind of file, or one whose line ends were lost. ' +
    'Slipway reads nothing after it, so what follows is not checked.',
  reference: 'A limit of Slipway: Elasticsearch itself has none.',
  fails: 'a text of 2 MB without a line end',
  passes: 'one word a line',
  check: silentOf('text-line-length'),
});
