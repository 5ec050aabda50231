import { guessEncoding } from './encoding.ts';
import type { Tell } from './problem.ts';
import type { TextFacts } from './text.ts';
import type { WordFacts } from './word-lines.ts';

/** What is wrong with a text file as a whole, whatever its format, for a reader that wants strict UTF-8. */
export function tellTextProblems(file: string, facts: TextFacts | WordFacts, tell: Tell): void {
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
      hint: `Save ${file} as UTF-8${guess === undefined ? '' : `, with slipway check --fix --encoding ${guess} if that is right`}.`,
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
  if (malformed === undefined && tooLong === undefined) tellLineEnds(file, facts, tell);
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

function tellLineEnds(file: string, facts: TextFacts | WordFacts, tell: Tell): void {
  const { oddEnd, lines, endings } = facts;
  if (oddEnd !== undefined) {
    const { lf, crlf, cr } = endings;
    const found = [
      ...(crlf > 0 ? [`CRLF (${crlf})`] : []),
      ...(cr > 0 ? [`CR (${cr})`] : []),
      ...(lines > lf + crlf + cr ? ['nothing (the last)'] : []),
    ];
    tell({
      kind: 'text-line-ends',
      file,
      ...oddEnd,
      message: `of ${lines} ${lines === 1 ? 'line, one ends' : 'lines, some end'} in ${found.join(' and ')}; LF was expected.`,
      hint: `Save ${file} with LF at the end of each line, or run slipway check --fix.`,
    });
  }
  if (!('blanks' in facts) || facts.blanks.first === undefined) return;
  const { lines: count, first } = facts.blanks;
  tell({
    kind: 'text-trailing-blanks',
    file,
    ...first,
    message: `${count === 1 ? 'a line ends' : `${count} lines, this one first, end`} in blanks or tabs, which are taken away.`,
    hint: 'Take them out, or run slipway check --fix.',
  });
}
