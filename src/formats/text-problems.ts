import { guessEncoding } from './encoding.ts';
import type { Tell } from './problem.ts';
import type { TextFacts } from './text.ts';

/** What is wrong with a text file as a whole, whatever its format, for a reader that wants strict UTF-8. */
export function tellTextProblems(file: string, facts: TextFacts, tell: Tell): void {
  const { malformed, bom, tooLong } = facts;
  if (malformed !== undefined) {
    const { line, column, byte, bytes } = malformed;
    const guess = guessEncoding(bytes);
    const found = `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    tell({
      kind: 'text-utf8',
      file,
      line,
      column,
      message: `${found} is not UTF-8${guess === undefined ? '' : `; the text looks like ${guess}`}.`,
      hint: `Save ${file} as UTF-8${guess === undefined ? '' : `: iconv -f ${guess} -t UTF-8`}.`,
    });
  }
  if (bom) {
    tell({
      kind: 'text-byte-order-mark',
      file,
      line: 1,
      column: 1,
      message:
        'the file starts with a byte order mark, U+FEFF, which Elasticsearch takes for a part of the first line.',
      hint: `Save ${file} as UTF-8 without a BOM.`,
    });
  }
  if (tooLong !== undefined) {
    tell({
      kind: 'text-line-length',
      file,
      line: tooLong,
      column: 1,
      message: `line ${tooLong} has more than a million characters, so what follows was not checked.`,
      hint: `Look whether ${file} is the file that you meant, and break the line.`,
    });
  }
}
