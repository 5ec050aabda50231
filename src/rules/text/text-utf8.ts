import { isUtf8 } from 'node:buffer';
import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Elasticsearch reads the files of its analysis settings as UTF-8, and stops at the first byte that is not. */
export const textUtf8 = defineRule({
  id: 'text-utf8',
  summary: 'Text that Elasticsearch reads as UTF-8 is UTF-8.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'One byte that is not UTF-8, anywhere in the file, and no index that uses the file can be created or opened. ' +
    'The node says which setting it was, but not the line. ' +
    'Overlong forms and surrogates are refused too, and UTF-16 and Latin-1 mostly are.',
  reference: 'Analysis.loadWordList and Analysis.getReaderFromFile in Elasticsearch, all releases.',
  fails: 'Käse, saved as Latin-1: the byte 0xE4 alone',
  passes: 'Käse, saved as UTF-8: the bytes 0xC3 0xA4',
  fix: {
    does: 'saves it as UTF-8, where --encoding or "encodings" in slipway.json says what it is in',
    reveals: true,
    apply: async (bytes, { encoding }) => {
      if (encoding === undefined || isUtf8(bytes)) return bytes;
      // The tables of all encodings are loaded only where one is asked for.
      const { decodeText } = await import('../../formats/encoding.ts');
      const decoded = decodeText(bytes, encoding);
      return 'problem' in decoded ? { because: decoded.problem } : Buffer.from(decoded.text);
    },
  },
  check: failuresOf('text-utf8'),
});
