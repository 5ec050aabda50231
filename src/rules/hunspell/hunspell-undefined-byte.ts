import { failuresOf } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** Every byte of a dictionary stands for a character in the charset that SET names. */
export const hunspellUndefinedByte = defineRule({
  id: 'hunspell-undefined-byte',
  summary: 'Every byte of a dictionary stands for a character in the charset that SET names.',
  severity: 'error',
  stage: 'index',
  appliesTo: ['bundle'],
  reads: 'source',
  why:
    'A single-byte charset has bytes without a character, such as 0x98 in windows-1251. ' +
    'One of them, anywhere in the .aff or a .dic, stops the reader, and the message has neither the byte nor the line. ' +
    'What is malformed in UTF-8 does not: it becomes U+FFFD.',
  reference:
    'Dictionary.replacingDecoder in Lucene, which replaces what is malformed, not what cannot be mapped (java.nio.charset.UnmappableCharacterException).',
  fails: 'the byte 0x98 in a file of SET microsoft-cp1251',
  passes: 'the same text in UTF-8, with SET UTF-8',
  check: failuresOf('hunspell-undefined-byte'),
});
