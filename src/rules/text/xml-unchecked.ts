import { silentOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** What is too large to be XML of this kind is not read to its end. */
export const xmlUnchecked = defineRule({
  id: 'xml-unchecked',
  summary: 'XML files are read to their end.',
  severity: 'note',
  stage: 'silent',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Slipway keeps a text, a tag or a comment in memory until it ends, and gives up when it gets longer than 16 MiB. ' +
    'What comes after is not checked. ' +
    'No file of the formats that Elasticsearch reads has such a part.',
  reference: 'A limit of Slipway: Java itself has none for texts.',
  undecided: true,
  fails: 'a comment of 20 MiB',
  passes: 'a comment of a line',
  check: silentOf('xml-unchecked'),
});
