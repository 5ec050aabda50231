import { withLineFeeds } from '../../formats/lines.ts';
import { textFix } from '../fixes.ts';
import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** The same lines are the same bytes. */
export const textLineEnds = defineRule({
  id: 'text-line-ends',
  summary: 'Each line of a list, the last one too, ends in LF.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Elasticsearch takes CR, CRLF and LF for the end of a line, so nothing breaks. ' +
    'But the same words have another content digest with other line ends: what was published from Linux is another file when it is published from Windows, and is refused without --replace. ' +
    'Where the last line has no end, what another program appends becomes a part of its word.',
  reference: 'java.io.BufferedReader.readLine, which Elasticsearch reads lists with.',
  fails: 'the<CR><LF>of<CR><LF>',
  passes: 'the<LF>of<LF>',
  fix: textFix('ends each line in LF', withLineFeeds),
  check: silentOf('text-line-ends'),
});
