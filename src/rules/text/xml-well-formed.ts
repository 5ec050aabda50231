import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** What is XML follows its grammar. */
export const xmlWellFormed = defineRule({
  id: 'xml-well-formed',
  summary: 'XML files are well-formed.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    "Java's parser stops at the first place where the grammar of XML is broken, or an entity is not declared, and nothing of the file is used. " +
    'A bare & or < in a text is the usual reason, and an element that is not closed. ' +
    'Hyphenation patterns then fail each index that uses them, SAML metadata keep the node from starting, and IK starts without its own dictionaries.',
  reference:
    'javax.xml.parsers.SAXParser of the JDK, as PatternParser in Lucene calls it; Extensible Markup Language 1.0.',
  fails: '<patterns>a1b & b1a</patterns>',
  passes: '<patterns>a1b b1a</patterns>',
  check: failuresOf('xml-well-formed'),
});
