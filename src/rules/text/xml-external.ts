import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** XML asks for no other file. */
export const xmlExternal = defineRule({
  id: 'xml-external',
  summary: 'XML files need no other file.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A DTD or an entity in another file is opened where the node runs, below its working folder, or fetched from the web; both fail, and nothing of the file is used. ' +
    'Lucene brings hyphenation.dtd itself, and Java the DTD of properties. ' +
    'Without the DOCTYPE, hyphenation patterns are read in the same way.',
  reference: 'PatternParser.resolveEntity in Lucene, all releases.',
  fails: '<!DOCTYPE hyphenation-info SYSTEM "my.dtd">',
  passes: '<!DOCTYPE hyphenation-info SYSTEM "hyphenation.dtd">',
  check: failuresOf('xml-external'),
});
