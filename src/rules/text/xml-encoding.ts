import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** XML is read in the encoding that it names. */
export const xmlEncoding = defineRule({
  id: 'xml-encoding',
  summary: 'XML files are in the encoding that they name, or in UTF-8.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'Java reads XML as UTF-8, unless a byte order mark or encoding="…" in the first line says otherwise. ' +
    'One byte that is not what it reads, and nothing of the file is used; so it is with a name that Java does not know, and one that the first bytes contradict. ' +
    'Files that were saved in Latin-1, with encoding="UTF-8" left in the first line, are the usual case.',
  reference: 'XMLEntityManager of the JDK; Extensible Markup Language 1.0, appendix F.',
  fails: '<?xml version="1.0" encoding="UTF-9"?>',
  passes: '<?xml version="1.0" encoding="UTF-8"?>',
  check: failuresOf('xml-encoding'),
});
